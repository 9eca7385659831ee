import {
  type JSONWebKeySet,
  type JWK,
  type JWTPayload,
  SignJWT,
  createLocalJWKSet,
  importJWK,
  jwtVerify,
} from 'jose';
import { z } from 'zod';
import { RecentValues } from './recent-values.ts';
import { type Caller, ROLES } from './roles.ts';

// Named here once: a token that says anything else, or is signed by another key, is refused.
const ALGORITHM = 'EdDSA';
const LIFETIME_SECONDS = 60;
/** For so long of it a word is given again. */
const REUSED_MS = 20_000;
/** People who ask within a minute, for each module. */
const WORDS_KEPT = 4_000;

const callerClaims = z.object({
  sub: z.string().min(1),
  username: z.string().min(1),
  name: z.string(),
  grants: z.array(z.object({ role: z.enum(ROLES), unit: z.string().nullable() })),
  sid: z.string().optional(),
});

/** The gateway's word on who is asking, good for one subgraph and 60 seconds. */
export async function signCallerToken(key: JWK, caller: Caller, audience: string): Promise<string> {
  const { accountId, username, name, grants, sessionId } = caller;
  const claims = { sub: accountId, username, name, grants, ...(sessionId ? { sid: sessionId } : {}) };
  return sign(key, claims, 'gateway', audience);
}

/** Throws where signature, issuer, audience or age is not as it must be. */
export async function verifyCallerToken(
  keys: JSONWebKeySet,
  token: string,
  audience: string,
): Promise<Caller> {
  const payload = await verify(keys, token, audience, 'gateway');
  const { sub, username, name, grants, sid } = callerClaims.parse(payload);
  return { accountId: sub, username, name, grants, ...(sid ? { sessionId: sid } : {}) };
}

/** One service's word to another: audience `<module>/internal`. */
export async function signServiceToken(key: JWK, issuer: string, audience: string): Promise<string> {
  return sign(key, {}, issuer, `${audience}/internal`);
}

/** Returns the service that signed. Throws like {@link verifyCallerToken}; the issuer must be the owner of the key. */
export async function verifyServiceToken(
  keys: JSONWebKeySet,
  token: string,
  audience: string,
): Promise<string> {
  const payload = await verify(keys, token, `${audience}/internal`);
  return payload.iss!;
}

/** The same word is signed once and given again while most of its life lies ahead. */
function sign(key: JWK, claims: JWTPayload, issuer: string, audience: string): Promise<string> {
  const words = once(signedWords, key, () => new RecentValues<Promise<string>>(WORDS_KEPT));
  const said = JSON.stringify([issuer, audience, claims]);
  const known = words.find(said);
  if (known) return known;
  const token = signAnew(key, claims, issuer, audience);
  words.keep(said, token, Date.now() + REUSED_MS);
  return token;
}

async function signAnew(key: JWK, claims: JWTPayload, issuer: string, audience: string): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: ALGORITHM, kid: key.kid ?? issuer })
    .setIssuer(issuer)
    .setAudience(audience)
    .setJti(crypto.randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${LIFETIME_SECONDS}s`)
    .sign(await once(signingKeys, key, () => importJWK(key, ALGORITHM)));
}

/** A word that was found good stays so until it expires: nothing but its age can change. */
async function verify(
  keys: JSONWebKeySet,
  token: string,
  audience: string,
  issuer?: string,
): Promise<JWTPayload> {
  const good = once(verifiedWords, keys, () => new RecentValues<JWTPayload>(WORDS_KEPT));
  const asked = `${audience} ${issuer ?? ''} ${token}`;
  const known = good.find(asked);
  if (known) return known;
  const payload = await verifyAnew(keys, token, audience, issuer);
  good.keep(asked, payload, Math.min(payload.exp!, payload.iat! + LIFETIME_SECONDS) * 1_000);
  return payload;
}

async function verifyAnew(
  keys: JSONWebKeySet,
  token: string,
  audience: string,
  issuer?: string,
): Promise<JWTPayload> {
  const { payload, protectedHeader } = await jwtVerify(
    token,
    once(keySets, keys, () => createLocalJWKSet(keys)),
    {
      audience,
      algorithms: [ALGORITHM],
      maxTokenAge: LIFETIME_SECONDS,
      requiredClaims: ['exp', 'iat', 'iss'],
      ...(issuer ? { issuer } : {}),
    },
  );
  // A key speaks only for its own process: health's key cannot sign as the gateway.
  if (protectedHeader.kid !== payload.iss) throw new Error('token issuer does not own its key');
  return payload;
}

// Reading a key costs more than signing with it, and a process has the same keys all its life.
const signingKeys = new WeakMap<JWK, ReturnType<typeof importJWK>>();
const keySets = new WeakMap<JSONWebKeySet, ReturnType<typeof createLocalJWKSet>>();
const signedWords = new WeakMap<JWK, RecentValues<Promise<string>>>();
const verifiedWords = new WeakMap<JSONWebKeySet, RecentValues<JWTPayload>>();

function once<K extends object, V>(made: WeakMap<K, V>, key: K, make: () => V): V {
  const value = made.get(key) ?? make();
  made.set(key, value);
  return value;
}
