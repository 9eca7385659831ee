import type { OidcSettings, RunningModule } from '@minsheng/kernel';
import { APIError } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins';
import { lockAccount } from '../account/account.queries.ts';
import { addressOf, isUsername, normaliseUsername } from '../account/account.rules.ts';
import { isLocked } from '../lock/lock.rules.ts';
import { note } from '../trail/trail.ts';
import { contextOf } from './attempt.ts';

/** The county's own sign-in as better-auth and its callback path call it. */
export const COUNTY_PROVIDER = 'oidc';

/** Sign-in by the county's OpenID provider, for accounts that exist: nobody gets one by signing in. */
export function singleSignOn({ issuer, clientId, clientSecret, usernameClaim }: OidcSettings) {
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
          const username = normaliseUsername(String(profile[usernameClaim] ?? ''));
          // A claim that is no username of ours finds nobody.
          return {
            email: addressOf(isUsername(username) ? username : '-'),
            emailVerified: true,
            name: username,
          };
        },
      },
    ],
  });
}

/** Lets in whom the provider vouches for, unless his account is closed or locked here. Noted either way. */
export async function admit(module: RunningModule, accountId: string, requestId: string): Promise<void> {
  const admitted = await module.orm.em.fork().transactional(async (tx) => {
    const account = await lockAccount(tx, accountId);
    const ctx = { ...contextOf(module, requestId, account), em: tx };
    const isOpen = account.active && !isLocked(account.attempts(), ctx.clock.now());
    const action = isOpen ? 'sign-in' : 'sign-in.refuse';
    const { id, unitId: unit } = account;
    await note(ctx, { action, record: 'Account', id, unit, after: { means: 'OIDC' } });
    return isOpen;
  });
  if (!admitted) throw new APIError('FORBIDDEN', { code: 'account_closed', message: 'account_closed' });
}
