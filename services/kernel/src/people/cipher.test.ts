import { randomBytes } from 'node:crypto';
import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CIPHERS, type CipherName } from './cipher.ts';
import { fixedKeys } from './key-ring.ts';
import { PersonVault } from './vault.ts';

const HASH_KEY = Buffer.alloc(32, 1);
const K1 = Buffer.alloc(32, 2);
const K2 = Buffer.alloc(32, 3);
const names = Object.keys(CIPHERS) as CipherName[];

function vault(
  cipher: CipherName,
  current = 'k1',
  keys: Record<string, Buffer> = { k1: K1, k2: K2 },
): PersonVault {
  return new PersonVault(fixedKeys({ current, keys }), HASH_KEY, CIPHERS[cipher]);
}

describe.each(names)('%s', (name) => {
  const cipher = CIPHERS[name];

  it('gives back any text, and never the same ciphertext twice', () => {
    assert(
      property(string({ unit: 'grapheme' }), constantFrom('name', 'idNumber', 'phone'), (text, field) => {
        const sealed = vault(name).seal(field, text);
        expect(vault(name).open(field, sealed)).toBe(text);
        expect(vault(name).seal(field, text)).not.toBe(sealed);
        if (text.length > 2) expect(sealed).not.toContain(text);
      }),
    );
  });

  it('refuses a payload in which any single byte is another', () => {
    const keyed = cipher.withKey(randomBytes(32));
    const bytes = Buffer.from(keyed.encrypt('500240198003010028', 'idNumber'), 'base64url');
    for (const [at, byte] of bytes.entries()) {
      for (const flip of [1, 0x80]) {
        const altered = Buffer.from(bytes);
        altered[at] = byte ^ flip;
        expect(() => keyed.decrypt(altered.toString('base64url'), 'idNumber'), `byte ${at}`).toThrow();
      }
    }
  });

  it('refuses a text in which any single character is another, one more or one less', () => {
    const sealed = vault(name).seal('idNumber', '50024019800301002X');
    for (let at = 0; at < sealed.length; at++) {
      for (const other of ['A', '7', '.', '=', '']) {
        if (sealed[at] === other) continue;
        const altered = sealed.slice(0, at) + other + sealed.slice(at + 1);
        expect(() => vault(name).open('idNumber', altered), altered).toThrow();
      }
    }
    expect(() => vault(name).open('idNumber', `${sealed}A`)).toThrow();
    expect(() => vault(name).open('idNumber', `${sealed}.A`)).toThrow();
  });

  it('refuses another field, another key, and a key that is not there', () => {
    const sealed = vault(name).seal('name', '谭晓燕');
    expect(() => vault(name).open('phone', sealed)).toThrow();
    expect(() => vault(name, 'k1', { k1: K2 }).open('name', sealed)).toThrow();
    expect(() => vault(name, 'k2', { k2: K2 }).open('name', sealed)).toThrow('no key k1');
    expect(() => vault(name).open('name', sealed.replace('.k1.', '.k2.'))).toThrow();
  });

  it.each(names)('opens what %s sealed, and under an older key', (other) => {
    const sealed = vault(other, 'k1').seal('phone', '13900001234');
    expect(vault(name, 'k2').open('phone', sealed)).toBe('13900001234');
    const again = vault(name, 'k2').reseal('phone', sealed);
    expect(again.startsWith(`${cipher.id}.k2.`)).toBe(true);
    expect(vault(other, 'k1').open('phone', again)).toBe('13900001234');
  });

  it('refuses its ciphertext under the name of the other', () => {
    const [id, ...rest] = vault(name).seal('phone', '13900001234').split('.');
    const other = Object.values(CIPHERS).find((it) => it.id !== id)!;
    expect(() => vault(name).open('phone', [other.id, ...rest].join('.'))).toThrow();
  });
});

it('what was erased is opened by nobody', () => {
  expect(() => vault('aes-256-gcm').open('name', 'erased')).toThrow('not a sealed text');
});
