import { afterEach, expect, test, vi } from 'vitest';
import { failureOf, offersCountySignIn, signIn } from './account.ts';

afterEach(() => vi.unstubAllGlobals());

test('a refusal never says which of the two was wrong', () => {
  for (const status of [400, 401, 404, 422]) expect(failureOf(status)).toBe('wrong');
});

test('a locked account and a broken service are told apart from a wrong password', () => {
  expect(failureOf(429)).toBe('locked');
  expect(failureOf(423)).toBe('locked');
  expect(failureOf(403)).toBe('origin');
  expect(failureOf(502)).toBe('unavailable');
});

test('the password travels in the body of a POST', async () => {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => new Response('{}'));
  vi.stubGlobal('fetch', fetch);
  await expect(signIn('county-leader', 'secret word')).resolves.toBe('signedIn');
  const [url, init] = fetch.mock.calls[0]!;
  expect(url).toBe('/api/auth/sign-in/username');
  expect(init).toMatchObject({
    method: 'POST',
    body: '{"username":"county-leader","password":"secret word"}',
  });
});

test('no network is not a wrong password', async () => {
  vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('offline')));
  await expect(signIn('a', 'b')).resolves.toBe('unavailable');
});

test.each([
  ['SECOND_FACTOR_NEEDED', 'codeNeeded'],
  ['SECOND_FACTOR_WRONG', 'code'],
  ['INVALID_USERNAME_OR_PASSWORD', 'wrong'],
])('%s leads to %s', async (code, outcome) => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => Response.json({ code }, { status: 401 })),
  );
  await expect(signIn('a', 'b', '123456')).resolves.toBe(outcome);
});

test('the button is offered only where it leads somewhere', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => Response.json({ oidc: true })),
  );
  await expect(offersCountySignIn()).resolves.toBe(true);
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response('', { status: 503 })),
  );
  await expect(offersCountySignIn()).resolves.toBe(false);
});
