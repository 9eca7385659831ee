import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { findTextFault } from '@minsheng/kernel';
import { z } from 'zod';
import type { Attempt, Verdict } from './attempt.ts';

// What is longer, or cannot be written, is no name or password of anybody; it is refused like a wrong one.
const body = z.object({
  username: z.string(),
  password: z.string(),
  code: z.string().max(64).optional(),
});
const LONGEST = 256;

/** By which the routes say which device asks; no client can. */
export const DEVICE_HEADER = 'x-device';

/**
 * Sign-in by username as an endpoint of better-auth, which keeps sessions, cookies and the count of requests per address.
 * Its own plugin for usernames knows neither locks nor closed accounts, and would answer before they are asked.
 */
export function countySignIn(judge: (attempt: Attempt) => Promise<Verdict>) {
  return {
    id: 'county-sign-in',
    schema: {
      user: { fields: { username: { type: 'string', required: true, unique: true, input: false } } },
    },
    endpoints: {
      signInUsername: createAuthEndpoint('/sign-in/username', { method: 'POST', body }, async (ctx) => {
        const { username, password, code } = ctx.body;
        if (
          !username.trim() ||
          !password ||
          [username, password].some((text) => findTextFault(text, { most: LONGEST }))
        )
          throw refused('INVALID_USERNAME_OR_PASSWORD');
        const requestId = ctx.headers?.get('x-request-id') ?? crypto.randomUUID();
        const from = {
          address: ctx.headers?.get('x-forwarded-for') ?? 'unknown',
          device: ctx.headers?.get(DEVICE_HEADER) ?? undefined,
        };
        const verdict = await judge({ username, password, code, requestId, from });
        if ('refused' in verdict) throw refused(verdict.refused);
        const user = await ctx.context.internalAdapter.findUserById(verdict.accountId);
        const session = await ctx.context.internalAdapter.createSession(verdict.accountId);
        if (!user || !session) throw refused('INVALID_USERNAME_OR_PASSWORD');
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ user });
      }),
    },
  } satisfies BetterAuthPlugin;
}

function refused(code: Extract<Verdict, { refused: string }>['refused']): APIError {
  return new APIError('UNAUTHORIZED', { code, message: code });
}
