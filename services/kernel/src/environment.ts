import { isIP } from 'node:net';
import { resolve } from 'node:path';
import type { JSONWebKeySet, JWK } from 'jose';
import { z } from 'zod';
import type { ChainHash } from './audit/chain.ts';
import { type CalendarDate, calendarDate, findCalendarDate } from './domain/index.ts';
import type { CipherName } from './people/cipher.ts';
import { envName } from './registry.ts';
import { findWrittenSecret } from './secrets.rules.ts';

const jwk = z.string().transform((text, ctx) => readJson<JWK>(text, ctx));
const jwks = z.string().transform((text, ctx) => readJson<JSONWebKeySet>(text, ctx));
const key32 = z
  .base64()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === 32, 'must be base64 of 32 bytes');

// Separated by commas; nothing where left out.
const words = z
  .string()
  .default('')
  .transform((text) => text.split(',').flatMap((it) => it.trim() || []));

const shape = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  MINSHENG_PORT: z.coerce.number().int().min(1).max(65_000).default(4000),
  MINSHENG_HOST: z.string().default('127.0.0.1'),
  MINSHENG_DATA: z
    .string()
    .default('.data')
    .transform((path) => resolve(path)),
  PUBLIC_ORIGIN: z.url().optional(),
  TRUSTED_PROXIES: words.refine((them) => them.every(isAddressOrRange), {
    message: 'must be addresses or ranges, as 10.0.0.5 or 10.0.1.0/24',
  }),
  BUSINESS_DATE: z
    .string()
    .refine((text) => findCalendarDate(text) !== undefined, 'must be a day, YYYY-MM-DD')
    .transform((text): CalendarDate => calendarDate(text))
    .optional(),
  DEMONSTRATION: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true'),
  TOKEN_PRIVATE_KEY: jwk.optional(),
  TOKEN_PUBLIC_KEYS: jwks.default({ keys: [] }),
  PERSON_KEY: key32.optional(),
  PERSON_KEY_ID: z
    .string()
    .regex(/^\w{1,16}$/)
    .default('k1'),
  PERSON_KEYS_FILE: z.string().min(1).optional(),
  PERSON_CIPHER: z.enum(['aes-256-gcm', 'sm4-ctr-sm3']).default('aes-256-gcm'),
  PERSON_HASH_KEY: key32.optional(),
  AUDIT_KEY: key32.optional(),
  AUDIT_HASH: z.enum(['sha256', 'sm3']).default('sha256'),
  AUDIT_HEAD_MINUTES: z.coerce
    .number()
    .positive()
    .max(24 * 60)
    .default(60),
  AUTH_SECRET: z.string().min(32).optional(),
  SIGN_IN_ATTEMPTS: z.coerce.number().int().min(1).max(100).default(5),
  SIGN_IN_LOCK_MINUTES: z.coerce.number().int().min(1).max(10_080).default(30),
  DELEGATION_DAYS: z.coerce.number().int().min(1).max(366).default(90),
  REQUIRE_SECOND_FACTOR: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_SECOND_FACTOR_ACR: words,
  OIDC_SECOND_FACTOR_AMR: words,
  OIDC_USERNAME_CLAIM: z.string().min(1).default('preferred_username'),
  DATABASE_FOLDER: z.string().min(1).optional(),
  DISK_RESERVE_MB: z.coerce.number().int().min(1).max(10_000_000).default(200),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

// Such as 10.0.0.5, 10.0.1.0/24, fd00::/8. Not every address there is: whoever connects would be believed.
function isAddressOrRange(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  const most = version === 4 ? 32 : 128;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= most);
}

// JSON.parse would quote the beginning of a private key in its complaint.
function readJson<T extends object>(text: string, ctx: z.RefinementCtx): T {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as T;
  } catch {
    // Falls through: text that is no JSON is refused like JSON that is no object.
  }
  ctx.addIssue({ code: 'custom', message: 'must be a key as JSON' });
  return z.NEVER;
}

const YEARS = 'RETENTION_YEARS_';

/** `RETENTION_YEARS_HEALTH_SCREENING=10`: by the name after the prefix. Throws what is no number of years. */
function readRetention(source: NodeJS.ProcessEnv): ReadonlyMap<string, number> {
  const given = Object.entries(source).filter(([name, text]) => name.startsWith(YEARS) && text);
  const wrong = given.filter(([, text]) => !/^[1-9]\d?$/.test(text!)).map(([name]) => name);
  if (wrong.length > 0)
    throw new Error(`environment is not as it must be: ${wrong.join(', ')}: must be 1 to 99 years`);
  return new Map(given.map(([name, text]) => [name.slice(YEARS.length), Number(text)]));
}

/** The county's own sign-in (OpenID Connect). */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim that is the username here. */
  readonly usernameClaim: string;
  /** Values of the ID token's `acr` and `amr` by which the provider says that it saw a second factor. */
  readonly secondFactor: { readonly acr: readonly string[]; readonly amr: readonly string[] };
}

/** Everything the process was told at its start. */
export interface Environment {
  readonly mode: 'development' | 'production' | 'test';
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly publicOrigin: string;
  /** Addresses and ranges of the proxies before the gateway, whose word on a client's address counts. */
  readonly trustedProxies: readonly string[];
  /** The day on which business is done; undefined means the real day. Never for sessions, tokens or audit. */
  readonly businessDate: CalendarDate | undefined;
  readonly demonstration: boolean;
  readonly tokenPrivateKey: JWK | undefined;
  readonly tokenPublicKeys: JSONWebKeySet;
  readonly personKey: Buffer | undefined;
  readonly personKeyId: string;
  /** Path of a key ring (people/key-ring.ts); its current key comes before {@link personKey}. */
  readonly personKeysFile: string | undefined;
  readonly personCipher: CipherName;
  readonly personHashKey: Buffer | undefined;
  readonly auditKey: Buffer | undefined;
  /** Hash of the links that the sealer makes from now on. */
  readonly auditHash: ChainHash;
  /** How often the head of the audit chain is signed and exported. */
  readonly auditHeadMinutes: number;
  readonly authSecret: string | undefined;
  readonly signIn: {
    /** Failures in a row that lock an account, and for how long. */
    readonly attempts: number;
    readonly lockMinutes: number;
    /** Whether administrators and leaders must have a second factor. Demonstration accounts never need one. */
    readonly requireSecondFactor: boolean;
    /** For how many days at most a right is lent to a colleague. */
    readonly delegationDays: number;
  };
  /** Undefined where the county has none. */
  readonly oidc: OidcSettings | undefined;
  readonly logLevel: string;
  readonly disk: {
    /** Where this machine keeps what people write: data folder, and the database's where that is elsewhere. */
    readonly folders: readonly string[];
    /** Bytes that must stay free: with less, nothing is saved any more, while reading and signing in go on. */
    readonly reserve: number;
  };
  /** Connection of a service as its application role. */
  readonly databaseUrl: (id: string) => string | undefined;
  /** Connection of a service as the owner of its tables, for migrations only. */
  readonly databaseOwnerUrl: (id: string) => string | undefined;
  /** Full years for which identifying data of a kind of record are kept, where they differ from the module's rule. */
  readonly retentionYears: (id: string, record: string) => number | undefined;
}

/** Throws where a secret of the installation looks like one of an example. The key is that of a setting, never its value. */
export function assertSecretsDrawn(
  mode: Environment['mode'],
  secrets: Readonly<Record<string, string | Uint8Array | undefined>>,
): void {
  const written = mode === 'production' ? findWrittenSecret(secrets) : undefined;
  if (written) {
    throw new Error(
      `environment is not as it must be: ${written} looks like an example or was typed: in production it must be drawn, as by openssl rand -base64 32`,
    );
  }
}

/** Parses the environment; throws one readable line naming each variable that is wrong. */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const parsed = shape.safeParse(source);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`environment is not as it must be: ${faults.join('; ')}`);
  }
  const it = parsed.data;
  const retention = readRetention(source);
  const { d } = it.TOKEN_PRIVATE_KEY ?? {};
  assertSecretsDrawn(it.NODE_ENV, {
    AUTH_SECRET: it.AUTH_SECRET,
    OIDC_CLIENT_SECRET: it.OIDC_CLIENT_SECRET,
    PERSON_KEY: it.PERSON_KEY,
    PERSON_HASH_KEY: it.PERSON_HASH_KEY,
    AUDIT_KEY: it.AUDIT_KEY,
    TOKEN_PRIVATE_KEY: d === undefined ? undefined : Buffer.from(d, 'base64url'),
  });
  return {
    mode: it.NODE_ENV,
    port: it.MINSHENG_PORT,
    host: it.MINSHENG_HOST,
    dataFolder: it.MINSHENG_DATA,
    publicOrigin: it.PUBLIC_ORIGIN ?? `http://127.0.0.1:${it.MINSHENG_PORT}`,
    trustedProxies: it.TRUSTED_PROXIES,
    businessDate: it.BUSINESS_DATE,
    demonstration: it.DEMONSTRATION,
    tokenPrivateKey: it.TOKEN_PRIVATE_KEY,
    tokenPublicKeys: it.TOKEN_PUBLIC_KEYS,
    personKey: it.PERSON_KEY,
    personKeyId: it.PERSON_KEY_ID,
    personKeysFile: it.PERSON_KEYS_FILE,
    personCipher: it.PERSON_CIPHER,
    personHashKey: it.PERSON_HASH_KEY,
    auditKey: it.AUDIT_KEY,
    auditHash: it.AUDIT_HASH,
    auditHeadMinutes: it.AUDIT_HEAD_MINUTES,
    authSecret: it.AUTH_SECRET,
    signIn: {
      attempts: it.SIGN_IN_ATTEMPTS,
      lockMinutes: it.SIGN_IN_LOCK_MINUTES,
      requireSecondFactor: it.REQUIRE_SECOND_FACTOR ?? (it.NODE_ENV === 'production' && !it.DEMONSTRATION),
      delegationDays: it.DELEGATION_DAYS,
    },
    oidc: oidcSettings(it),
    logLevel: it.LOG_LEVEL,
    disk: {
      folders: [it.MINSHENG_DATA, ...(it.DATABASE_FOLDER ? [it.DATABASE_FOLDER] : [])],
      reserve: it.DISK_RESERVE_MB * 1024 * 1024,
    },
    databaseUrl: (id) => source[`DATABASE_URL_${envName(id)}`],
    databaseOwnerUrl: (id) => source[`DATABASE_OWNER_URL_${envName(id)}`],
    retentionYears: (id, record) => retention.get(`${envName(id)}_${record.toUpperCase()}`),
  };
}

type Parsed = z.infer<typeof shape>;

// Half a configuration would show a button that leads nowhere.
function oidcSettings(it: Parsed): OidcSettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = it;
  if (!issuer && !clientId && !clientSecret) return undefined;
  if (!issuer || !clientId || !clientSecret) {
    throw new Error(
      'environment is not as it must be: OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together',
    );
  }
  return {
    issuer,
    clientId,
    clientSecret,
    usernameClaim: it.OIDC_USERNAME_CLAIM,
    secondFactor: { acr: it.OIDC_SECOND_FACTOR_ACR, amr: it.OIDC_SECOND_FACTOR_AMR },
  };
}
