import type { Environment, Log } from '@minsheng/kernel';
import { betterAuth } from 'better-auth';
import { username } from 'better-auth/plugins';
import type { Pool } from 'pg';
import { SESSION_LIMITS } from '../session/session.rules.ts';
import { isSecure, sessionCookieName, trustedOrigins } from './origins.rules.ts';
import { TABLES } from './tables.ts';

export type Auth = ReturnType<typeof createAuth>;

/** Sign-in by username and password. Nobody signs himself up; which paths exist at all is decided in routes.ts. */
export function createAuth({ authSecret, publicOrigin }: Environment, pool: Pool, log: Log) {
  if (!authSecret) throw new Error('AUTH_SECRET is not set');
  return betterAuth({
    baseURL: publicOrigin,
    basePath: '/api/auth',
    secret: authSecret,
    database: pool,
    telemetry: { enabled: false },
    trustedOrigins: [...trustedOrigins(publicOrigin)],
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    plugins: [
      username({
        displayUsername: false,
        // Unit accounts read `red-cross-clerk`.
        usernameValidator: (name) => /^[a-z0-9][a-z0-9.-]*$/i.test(name),
        maxUsernameLength: 64,
      }),
    ],
    ...TABLES,
    session: {
      ...TABLES.session,
      expiresIn: SESSION_LIMITS.absolute / 1000,
      // Idle time is counted in session.queries.ts; a refresh here would stretch the absolute limit.
      disableSessionRefresh: true,
      additionalFields: {
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
      customRules: { '/sign-in/username': { window: 10, max: 60 } },
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
    logger: { level: 'error', log: (level, text) => log[level]({ from: 'better-auth' }, text) },
  });
}
