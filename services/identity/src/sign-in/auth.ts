import type { RunningModule } from '@minsheng/kernel';
import { betterAuth } from 'better-auth';
import type { Pool } from 'pg';
import { SESSION_LIMITS } from '../session/session.rules.ts';
import { attemptWindows } from './attempt-windows.ts';
import { judgeAttempt } from './attempt.ts';
import { countySignIn } from './county-sign-in.ts';
import { isSecure, sessionCookieName, trustedOrigins } from './origins.rules.ts';
import { COUNTY_PROVIDER } from './provider-link.ts';
import { admit, assertLinkable, singleSignOn } from './single-sign-on.ts';
import { TABLES } from './tables.ts';

export type Auth = ReturnType<typeof createAuth>;

/** Sessions, cookies and the county's own sign-in. Nobody signs himself up; which paths exist at all is decided in routes.ts. */
export function createAuth(module: RunningModule, pool: Pool) {
  const { environment, services } = module;
  const { authSecret, publicOrigin, oidc } = environment;
  if (!authSecret) throw new Error('AUTH_SECRET is not set');
  return betterAuth({
    baseURL: publicOrigin,
    basePath: '/api/auth',
    secret: authSecret,
    database: pool,
    telemetry: { enabled: false },
    trustedOrigins: [...trustedOrigins(publicOrigin)],
    plugins: [
      countySignIn((attempt) => judgeAttempt(module, attempt)),
      ...(oidc ? [singleSignOn(oidc)] : []),
    ],
    ...TABLES,
    account: {
      ...TABLES.account,
      encryptOAuthTokens: true,
      // Names of the county's directory are names of accounts here.
      accountLinking: { enabled: true, trustedProviders: [COUNTY_PROVIDER] },
    },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }, context) => {
            if (!context?.path?.startsWith('/callback/')) return undefined;
            return { data: { means: await admit(module, userId, requestIdOf(context)) } };
          },
        },
      },
      account: {
        create: { before: ({ userId }, context) => assertLinkable(module, userId, requestIdOf(context)) },
      },
    },
    onAPIError: { errorURL: `${publicOrigin}/` },
    session: {
      ...TABLES.session,
      expiresIn: SESSION_LIMITS.absolute / 1000,
      // Idle time is counted in session.queries.ts; a refresh here would stretch the absolute limit.
      disableSessionRefresh: true,
      additionalFields: {
        means: {
          type: ['PASSWORD', 'OIDC', 'OIDC_CONFIRMED'],
          required: true,
          input: false,
          defaultValue: 'PASSWORD',
        },
        lastSeenAt: {
          type: 'date',
          fieldName: 'last_seen_at',
          required: true,
          input: false,
          defaultValue: () => new Date(),
        },
      },
    },
    // Per address, in memory. An office behind one address signs in together at eight; scripts sign in many accounts.
    rateLimit: {
      enabled: true,
      window: 10,
      max: 300,
      customStorage: attemptWindows(services.clock),
      customRules: {
        '/sign-in/username': { window: 10, max: 60 },
        '/sign-in/social': { window: 10, max: 60 },
      },
    },
    advanced: {
      disableOriginCheck: false,
      disableCSRFCheck: false,
      // Only the gateway can call, and it says from where it was called.
      ipAddress: { ipAddressHeaders: ['x-forwarded-for'] },
      // better-auth would put its own prefix before ours.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isSecure(publicOrigin), httpOnly: true, sameSite: 'lax', path: '/' },
      cookies: { session_token: { name: sessionCookieName(publicOrigin) } },
      cookiePrefix: 'minsheng',
    },
    logger: { level: 'error', log: (level, text) => services.log[level]({ from: 'better-auth' }, text) },
  });
}

function requestIdOf(context: { readonly headers?: Headers } | null): string {
  return context?.headers?.get('x-request-id') ?? crypto.randomUUID();
}
