import { expect, it } from 'vitest';
import { vouchesForTwoFactors } from './assurance.rules.ts';

const CONFIGURED = { acr: ['urn:county:two'], amr: ['mfa', 'otp'] };

it.each<[string, Record<string, unknown>, boolean]>([
  ['the configured acr', { acr: 'urn:county:two' }, true],
  ['one of the configured methods', { amr: ['pwd', 'otp'] }, true],
  ['another acr', { acr: 'urn:county:one' }, false],
  ['a longer acr', { acr: 'urn:county:two-and-a-half' }, false],
  ['a password alone', { amr: ['pwd'] }, false],
  ['a method as text', { amr: 'mfa' }, false],
  ['a list in the place of acr', { acr: ['urn:county:two'] }, false],
  ['nothing', {}, false],
])('%s: %s', (_, claims, expected) => {
  expect(vouchesForTwoFactors(claims, CONFIGURED)).toBe(expected);
});

it('where nothing is configured nothing vouches', () => {
  expect(vouchesForTwoFactors({ acr: 'urn:county:two', amr: ['mfa'] }, { acr: [], amr: [] })).toBe(false);
});
