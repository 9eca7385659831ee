import { AsyncLocalStorage } from 'node:async_hooks';
import type { OidcSettings, RunningModule } from '@minsheng/kernel';
import { APIError } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins';
import { decodeJwt } from 'jose';
import { lockAccount } from '../account/account.queries.ts';
import { addressOf, isUsername } from '../account/account.rules.ts';
import { isAdministrator } from '../account/administrators.ts';
import { isLocked } from '../lock/lock.rules.ts';
import type { Means } from '../session/restriction.rules.ts';
import { note } from '../trail/trail.ts';
import { vouchesForTwoFactors } from './assurance.rules.ts';
import { contextOf } from './attempt.ts';
import { COUNTY_PROVIDER } from './provider-link.ts';

// What the ID token of the callback at hand said, for the session that it opens. Read from the database instead it could be
// that of another sign-in to the same account at the same moment.
const arrival = new AsyncLocalStorage<{ twoFactors: boolean }>();

/** Runs the handling of one request to better-auth. */
export function arriving<T>(handle: () => Promise<T>): Promise<T> {
  return arrival.run({ twoFactors: false }, handle);
}

/** Sign-in by the county's OpenID provider, for accounts that exist: nobody gets one by signing in. */
export function singleSignOn({ issuer, clientId, clientSecret, usernameClaim, secondFactor }: OidcSettings) {
  return genericOAuth({
    config: [
      {
        providerId: COUNTY_PROVIDER,
        discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        clientId,
        clientSecret,
        scopes: ['openid', 'profile'],
        requireIdTokenVerification: true,
        disableSignUp: true,
        postLogoutRedirectURI: '/',
        mapProfileToUser: (profile) => {
          const name = usernameOf(profile[usernameClaim]);
          return { email: addressOf(name), emailVerified: true, name };
        },
        // Asked after the ID token was verified; without one there is no subject, and nobody comes in.
        accountSubject: ({ tokens }) => {
          const claims = tokens.idToken ? decodeJwt(tokens.idToken) : {};
          const here = arrival.getStore();
          if (here) here.twoFactors = vouchesForTwoFactors(claims, secondFactor);
          return claims.sub ?? '';
        },
      },
    ],
  });
}

/** The claim as it is: one that is no username of ours, letter for letter, finds nobody. */
function usernameOf(claim: unknown): string {
  return typeof claim === 'string' && isUsername(claim) ? claim : '-';
}

/**
 * Whether an account may be bound to the subject that came under its name. Names at the provider change hands, so an
 * administrator's is bound on the machine alone. Noted where refused.
 */
export async function assertLinkable(
  module: RunningModule,
  accountId: string,
  requestId: string,
): Promise<void> {
  const refused = await module.orm.em.fork().transactional(async (tx) => {
    const account = await lockAccount(tx, accountId);
    const ctx = { ...contextOf(module, requestId, account), em: tx };
    if (!(await isAdministrator(ctx, accountId))) return false;
    const after = { means: 'OIDC', why: 'NOT_LINKED' };
    await note(ctx, {
      action: 'sign-in.refuse',
      record: 'Account',
      id: accountId,
      unit: account.unitId,
      after,
    });
    return true;
  });
  if (refused) throw new APIError('FORBIDDEN', { code: 'account_not_linked', message: 'account_not_linked' });
}

/**
 * Lets in whom the provider vouches for, unless his account is closed or locked here. Noted either way. Answers how he came:
 * only with two factors shown there is no code of ours asked.
 */
export async function admit(module: RunningModule, accountId: string, requestId: string): Promise<Means> {
  const means: Means = arrival.getStore()?.twoFactors ? 'OIDC_CONFIRMED' : 'OIDC';
  const admitted = await module.orm.em.fork().transactional(async (tx) => {
    const account = await lockAccount(tx, accountId);
    const ctx = { ...contextOf(module, requestId, account), em: tx };
    const isOpen = account.active && !isLocked(account.attempts(), ctx.clock.now());
    const action = isOpen ? 'sign-in' : 'sign-in.refuse';
    const { id, unitId: unit } = account;
    await note(ctx, { action, record: 'Account', id, unit, after: { means } });
    return isOpen;
  });
  if (!admitted) throw new APIError('FORBIDDEN', { code: 'account_closed', message: 'account_closed' });
  return means;
}
