import { createHmac, timingSafeEqual } from 'node:crypto';

/** The token in a session's cookie as better-auth writes it, `token.signature`; undefined where the signature is not ours. */
export function tokenOf(cookies: string, name: string, secret: string): string | undefined {
  const [, value] = new RegExp(`(?:^|;)\\s*${name}=([^;]*)`).exec(cookies) ?? [];
  const signed = decoded(value ?? '');
  const end = signed.lastIndexOf('.');
  if (end < 1) return undefined;
  const token = signed.slice(0, end);
  const signature = Buffer.from(signed.slice(end + 1), 'base64');
  const expected = createHmac('sha256', secret).update(token).digest();
  return signature.length === expected.length && timingSafeEqual(signature, expected) ? token : undefined;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
