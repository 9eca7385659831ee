export type SignInFailure = 'wrong' | 'locked' | 'origin' | 'unavailable';

/** Opens a session; resolves to why not where it stays closed. */
export async function signIn(username: string, password: string): Promise<SignInFailure | undefined> {
  const response = await post('/api/auth/sign-in/username', { username, password }).catch(() => undefined);
  if (!response) return 'unavailable';
  return response.ok ? undefined : failureOf(response.status);
}

/** Ends the session; what the page still holds goes with it. */
export async function signOut(): Promise<void> {
  await post('/api/auth/sign-out', {});
  location.assign('/');
}

/** What a refused sign-in means to the person at the keyboard; which of the two was wrong is never told. */
export function failureOf(status: number): SignInFailure {
  if (status === 423 || status === 429) return 'locked';
  if (status === 403) return 'origin';
  return status >= 400 && status < 500 ? 'wrong' : 'unavailable';
}

function post(path: string, body: object): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
