import { Secret, TOTP } from 'otpauth';

const PERIOD = 30;
/** Steps that a telephone's clock may be early or late. */
const TOLERANCE = 1;
const SECRET_BYTES = 20;

export function makeSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** What the QR code says: authenticator apps read it. */
export function enrolmentUri(secret: string, username: string, issuer: string): string {
  return totpOf(secret, username, issuer).toString();
}

/** The 30-second step that a code belongs to; undefined for a wrong one. */
export function findStep(secret: string, code: string, now: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const delta = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window: TOLERANCE });
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / PERIOD) + delta;
}

function totpOf(secret: string, label = '', issuer = ''): TOTP {
  return new TOTP({ secret: Secret.fromBase32(secret), label, issuer, period: PERIOD, digits: 6 });
}
