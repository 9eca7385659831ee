import { type KeyObject, createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** An authenticated cipher under an id that goes into every ciphertext. SM4 is another one of these. */
export interface Cipher {
  readonly id: string;
  encrypt(key: KeyObject, text: string, associated: string): string;
  decrypt(key: KeyObject, payload: string, associated: string): string;
}

const NONCE = 12;
const TAG = 16;

export const aes256Gcm: Cipher = {
  id: 'a256gcm',
  encrypt(key, text, associated) {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(associated));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
  },
  decrypt(key, payload, associated) {
    const bytes = Buffer.from(payload, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG })
      .setAAD(Buffer.from(associated))
      .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
    return decipher.update(bytes.subarray(NONCE + TAG), undefined, 'utf8') + decipher.final('utf8');
  },
};
