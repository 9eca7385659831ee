import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/** A cipher with its key in it. `associated` is bound in: what was sealed for one field opens for no other. */
export interface KeyedCipher {
  encrypt(text: string, associated: string): string;
  /** Throws where a single bit of payload, associated text or key is another. */
  decrypt(payload: string, associated: string): string;
}

/** An authenticated cipher under an id that goes into every ciphertext. */
export interface Cipher {
  readonly id: string;
  /** Takes the 32 bytes of a person key. */
  withKey(key: Buffer): KeyedCipher;
}

const NONCE = 12;
const TAG = 16;

export const aes256Gcm: Cipher = {
  id: 'a256gcm',
  withKey: (key) => ({
    encrypt(text, associated) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(associated));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    decrypt(payload, associated) {
      const bytes = exactBytes(payload, NONCE + TAG);
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG })
        .setAAD(Buffer.from(associated))
        .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      return decipher.update(bytes.subarray(NONCE + TAG), undefined, 'utf8') + decipher.final('utf8');
    },
  }),
};

const COUNTER = 16;
const MAC = 32;

/**
 * The national algorithms (GB/T 32907, GB/T 32905): SM4 in counter mode, then HMAC-SM3 over all of it. Each has a key of
 * its own, derived from the person key: one key must not serve two purposes.
 */
export const sm4CtrSm3: Cipher = {
  id: 'sm4ctrsm3',
  withKey(key) {
    const cipherKey = derive(key, 'minsheng/sm4-ctr', 16);
    const macKey = derive(key, 'minsheng/hmac-sm3', 32);
    return {
      encrypt(text, associated) {
        const counter = randomBytes(COUNTER);
        const cipher = createCipheriv('sm4-ctr', cipherKey, counter);
        const body = Buffer.concat([counter, cipher.update(text, 'utf8'), cipher.final()]);
        return Buffer.concat([mac(macKey, body, associated), body]).toString('base64url');
      },
      decrypt(payload, associated) {
        const bytes = exactBytes(payload, MAC + COUNTER);
        const body = bytes.subarray(MAC);
        if (!timingSafeEqual(bytes.subarray(0, MAC), mac(macKey, body, associated)))
          throw new Error('sealed text was altered');
        const decipher = createDecipheriv('sm4-ctr', cipherKey, body.subarray(0, COUNTER));
        return decipher.update(body.subarray(COUNTER), undefined, 'utf8') + decipher.final('utf8');
      },
    };
  },
};

/** Every cipher that a sealed text may name: what was sealed by one opens whichever seals now. */
export const CIPHERS = { 'aes-256-gcm': aes256Gcm, 'sm4-ctr-sm3': sm4CtrSm3 } as const;
export type CipherName = keyof typeof CIPHERS;

function derive(key: Buffer, purpose: string, length: number): Buffer {
  return Buffer.from(hkdfSync('sm3', key, Buffer.alloc(0), purpose, length));
}

// The length comes first, so that no byte can move between the associated text and the body.
function mac(key: Buffer, body: Buffer, associated: string): Buffer {
  const bound = Buffer.from(associated);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bound.length);
  return createHmac('sm3', key).update(length).update(bound).update(body).digest();
}

// Node reads base64url leniently: without this some altered texts would be read as the unaltered one.
function exactBytes(payload: string, least: number): Buffer {
  const bytes = Buffer.from(payload, 'base64url');
  if (bytes.length < least || bytes.toString('base64url') !== payload)
    throw new Error('sealed text was altered');
  return bytes;
}
