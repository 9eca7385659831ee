import { fetchAsDrawn, pageSession } from '@minsheng/kit';

export type SignInFailure = 'wrong' | 'locked' | 'origin' | 'unavailable' | 'code' | 'oidc';

/** `codeNeeded`: the password was right, and the account has a second factor. */
export type SignInOutcome = 'signedIn' | 'codeNeeded' | SignInFailure;

/** Opens a session; resolves to why not where it stays closed. */
export async function signIn(username: string, password: string, code?: string): Promise<SignInOutcome> {
  const body = { username, password, ...(code === undefined ? {} : { code }) };
  const response = await post('/api/auth/sign-in/username', body).catch(() => undefined);
  if (!response) return 'unavailable';
  if (response.ok) return 'signedIn';
  const refused = (await response.json().catch(() => null)) as { code?: string } | null;
  if (refused?.code === 'SECOND_FACTOR_NEEDED') return 'codeNeeded';
  return refused?.code === 'SECOND_FACTOR_WRONG' ? 'code' : failureOf(response.status);
}

/** Whether the county's own sign-in is set up here. */
export async function offersCountySignIn(): Promise<boolean> {
  const response = await fetchAsDrawn('/api/auth/options').catch(() => undefined);
  const options = response?.ok
    ? ((await response.json().catch(() => null)) as { oidc?: boolean } | null)
    : null;
  return options?.oidc === true;
}

/** Where the county's own sign-in comes back to when it let nobody in. */
export const REFUSED = 'sign-in=refused';

/** Leaves for the county's own sign-in, which comes back here; resolves to why not where it cannot be reached. */
export async function signInByCounty(): Promise<SignInFailure | undefined> {
  const callbackURL = location.pathname;
  const body = { provider: 'oidc', callbackURL, errorCallbackURL: `${callbackURL}?${REFUSED}` };
  const response = await post('/api/auth/sign-in/social', body).catch(() => undefined);
  if (!response?.ok) return 'unavailable';
  const { url } = (await response.json()) as { url: string };
  location.assign(url);
  return undefined;
}

/**
 * Ends the session here, in all tabs, and at the county's own sign-in where it was opened there; what the page still holds
 * goes with it. A session that has become somebody else's is not this page's to end.
 */
export async function signOut(): Promise<void> {
  const response = await post('/api/auth/sign-out', {});
  if (response.status === 409) return pageSession.switchAway();
  pageSession.leave();
  const left = (await response.json().catch(() => null)) as { url?: string } | null;
  location.assign(left?.url ?? '/');
}

/** What a refused sign-in means to the person at the keyboard; which of the two was wrong is never told. */
export function failureOf(status: number): SignInFailure {
  if (status === 423 || status === 429) return 'locked';
  if (status === 403) return 'origin';
  return status >= 400 && status < 500 ? 'wrong' : 'unavailable';
}

function post(path: string, body: object): Promise<Response> {
  return fetchAsDrawn(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
