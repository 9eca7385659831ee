import { expect, test } from 'vitest';
import { sessionCookieName, trustedOrigins } from './origins.rules.ts';

test('a county origin is trusted as it is written, and no other', () => {
  expect(trustedOrigins('https://minsheng.example.gov.cn')).toEqual(['https://minsheng.example.gov.cn']);
});

test("this machine's own origin is trusted by all its names, on its own port only", () => {
  expect(trustedOrigins('http://127.0.0.1:4000')).toEqual([
    'http://127.0.0.1:4000',
    'http://localhost:4000',
    'http://[::1]:4000',
  ]);
});

test('the cookie is bound to the host wherever there is https', () => {
  expect(sessionCookieName('https://minsheng.example.gov.cn')).toMatch(/^__Host-/);
  expect(sessionCookieName('http://127.0.0.1:4000')).not.toMatch(/^__/);
});
