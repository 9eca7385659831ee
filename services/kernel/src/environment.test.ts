import { expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';

it('names a malformed key and quotes nothing of it', () => {
  const read = () => readEnvironment({ TOKEN_PRIVATE_KEY: '{"kty":"OKP","d":"secret' });
  expect(read).toThrow('TOKEN_PRIVATE_KEY: must be a key as JSON');
  expect(read).not.toThrow('secret');
});

it('knows retention by module and record, and refuses at the start what is no number of years', () => {
  const { retentionYears } = readEnvironment({ RETENTION_YEARS_CIVIL_AFFAIRS_CARERECIPIENT: '5' });
  expect(retentionYears('civil-affairs', 'CareRecipient')).toBe(5);
  expect(retentionYears('health', 'Screening')).toBeUndefined();
  for (const wrong of ['0', 'ten', '-1', '1.5', '100'])
    expect(() => readEnvironment({ RETENTION_YEARS_HEALTH_SCREENING: wrong })).toThrow(
      'RETENTION_YEARS_HEALTH_SCREENING: must be 1 to 99 years',
    );
});

it('refuses a cipher and a hash that it does not know', () => {
  expect(() => readEnvironment({ PERSON_CIPHER: 'rot13' })).toThrow('PERSON_CIPHER');
  expect(() => readEnvironment({ AUDIT_HASH: 'md5' })).toThrow('AUDIT_HASH');
});

it('believes proxies by address or range, and never everybody', () => {
  const read = (text: string) => readEnvironment({ TRUSTED_PROXIES: text }).trustedProxies;
  expect(read('')).toEqual([]);
  expect(read('10.0.0.5, 10.0.1.0/24,fd00::1/64')).toEqual(['10.0.0.5', '10.0.1.0/24', 'fd00::1/64']);
  for (const wrong of ['0.0.0.0/0', '::/0', 'proxy.county', '10.0.0.0/33', '10.0.0', '10.0.0.0/8/8', 'true'])
    expect(() => read(wrong)).toThrow('TRUSTED_PROXIES: must be addresses or ranges');
});
