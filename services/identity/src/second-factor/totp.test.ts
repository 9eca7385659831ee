import { Secret, TOTP } from 'otpauth';
import { expect, it } from 'vitest';
import { enrolmentUri, findStep, makeSecret } from './totp.ts';

const secret = makeSecret();
const NOW = new Date('2026-11-24T01:00:10Z');
const STEP = Math.floor(NOW.getTime() / 30_000);
const codeAt = (seconds: number) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: NOW.getTime() + seconds * 1000 });

it.each([
  [0, STEP],
  [-30, STEP - 1],
  [30, STEP + 1],
  [-90, undefined],
  [90, undefined],
])('a code that is %i seconds off belongs to step %s', (seconds, step) => {
  expect(findStep(secret, codeAt(seconds), NOW)).toBe(step);
});

it.each(['', '12345', 'abcdef', `${'1'.repeat(7)}`])('%j is no code', (code) => {
  expect(findStep(secret, code, NOW)).toBeUndefined();
});

it('keeps RFC 6238: the code of the published secret', () => {
  const published = Secret.fromUTF8('12345678901234567890').base32;
  expect(findStep(published, '287082', new Date(59_000))).toBe(1);
});

it('names account and issuer for the telephone', () => {
  const uri = new URL(enrolmentUri(secret, 'tan-xiaomei', 'Minsheng'));
  expect(uri.protocol).toBe('otpauth:');
  expect(uri.searchParams.get('secret')).toBe(secret);
  expect(decodeURIComponent(uri.pathname)).toContain('tan-xiaomei');
});
