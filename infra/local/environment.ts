import { databaseName, envName, modules } from '@minsheng/kernel/registry';
import { placesIn } from './data-folder.ts';
import type { Cluster } from './postgres/cluster.ts';
import { connectionUrl } from './postgres/database.ts';
import type { Options } from './options.ts';
import { Problem } from './problem.ts';
import { type Secrets, publicKeys } from './secrets.ts';

/** The day of the demonstration data, unless the user names another. */
const DEMONSTRATION_DAY = '2026-11-20';

export interface Surroundings {
  readonly options: Options;
  readonly settings: NodeJS.ProcessEnv;
  readonly secrets: Secrets;
  /** Undefined where every service has an external database. */
  readonly cluster: (Pick<Cluster, 'port'> & Partial<Pick<Cluster, 'folder'>>) | undefined;
}

type Variables = Record<string, string>;

/** The environment of `kernel serve`: its own key and database only. */
export function serviceEnvironment(around: Surroundings, id: string): NodeJS.ProcessEnv {
  return {
    ...common(around),
    ...tokenKey(around, id),
    ...serviceSecrets(around, id),
    ...countySignIn(around, id),
    ...appUrl(around, id),
    ...(around.cluster?.folder ? { DATABASE_FOLDER: around.cluster.folder } : {}),
  };
}

/** The environment of `kernel migrate`: what serving has, and the owner's connection. */
export function migrationEnvironment(around: Surroundings, id: string): NodeJS.ProcessEnv {
  return { ...serviceEnvironment(around, id), ...ownerUrl(around, id) };
}

export function gatewayEnvironment(around: Surroundings): NodeJS.ProcessEnv {
  return { ...common(around), ...tokenKey(around, 'gateway') };
}

/** Loading demonstration data goes through the actions of every service, so it has what all of them have. */
export function demonstrationEnvironment(around: Surroundings): NodeJS.ProcessEnv {
  const all = modules().map(({ id }) => ({
    ...serviceSecrets(around, id),
    ...appUrl(around, id),
    ...ownerUrl(around, id),
  }));
  return Object.assign(common(around), ...all) as NodeJS.ProcessEnv;
}

/** Building pages needs no secret, and nothing of it may end up in a page. */
export function buildEnvironment(settings: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...inherited(settings), TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_UI: 'false' };
}

/** The services which the user gave a database of their own. */
export function externalServices(settings: NodeJS.ProcessEnv): readonly string[] {
  return modules()
    .map(({ id }) => id)
    .filter((id) => settings[`DATABASE_URL_${envName(id)}`]);
}

/** The day on which business is done; undefined means the real day. Refuses what is no day. */
export function businessDate({
  settings,
  options,
}: Pick<Surroundings, 'settings' | 'options'>): string | undefined {
  const value = settings['BUSINESS_DATE'];
  if (!value) return options.empty ? undefined : DEMONSTRATION_DAY;
  const day = new Date(`${value}T00:00:00Z`);
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) && value.length === 10;
  if (!isDay) throw new Problem('problem.day', { value });
  return value;
}

function common(around: Surroundings): Variables {
  const { options, settings, secrets } = around;
  const day = businessDate(around);
  return {
    ...inherited(settings),
    NODE_ENV: 'production',
    MINSHENG_PORT: String(options.port),
    MINSHENG_DATA: options.dataFolder,
    // Compiled sources are kept between starts: a third of the CPU time of each process's start.
    NODE_COMPILE_CACHE: placesIn(options.dataFolder).compiled,
    DEMONSTRATION: String(!options.empty),
    ...(day ? { BUSINESS_DATE: day } : {}),
    TOKEN_PUBLIC_KEYS: JSON.stringify(publicKeys(secrets)),
  };
}

/** The county's own sign-in, with its client secret, is identity's business alone. */
function countySignIn({ settings }: Surroundings, id: string): Variables {
  if (id !== 'identity') return {};
  return Object.fromEntries(
    Object.entries(settings).filter(([name]) => name.startsWith('OIDC_')),
  ) as Variables;
}

/** The user's own environment without npm's hundred variables and without anybody's database, mode or client secret. */
function inherited(settings: NodeJS.ProcessEnv): Variables {
  const kept = Object.entries(settings).filter(
    ([name]) => !/^(npm_|DATABASE_|OIDC_|NODE_ENV$|VITEST|BUSINESS_DATE$)/.test(name),
  );
  return Object.fromEntries(kept) as Variables;
}

function tokenKey({ secrets }: Surroundings, id: string): Variables {
  return { TOKEN_PRIVATE_KEY: JSON.stringify(secrets.tokenKeys[id]) };
}

function serviceSecrets({ options, settings, secrets }: Surroundings, id: string): Variables {
  return {
    AUDIT_KEY: secrets.auditKey,
    PERSON_KEYS_FILE: settings['PERSON_KEYS_FILE'] ?? placesIn(options.dataFolder).personKeys,
    PERSON_HASH_KEY: secrets.personHashKey,
    ...(id === 'identity' ? { AUTH_SECRET: secrets.authSecret } : {}),
  };
}

function appUrl(around: Surroundings, id: string): Variables {
  const name = `DATABASE_URL_${envName(id)}`;
  return { [name]: around.settings[name] ?? embeddedUrl(around, id, 'app') };
}

/** A service with an external database and one role only migrates as that role, and then refuses to serve as it. */
function ownerUrl(around: Surroundings, id: string): Variables {
  const name = `DATABASE_OWNER_URL_${envName(id)}`;
  const external = around.settings[name] ?? around.settings[`DATABASE_URL_${envName(id)}`];
  return { [name]: external ?? embeddedUrl(around, id, 'owner') };
}

function embeddedUrl({ cluster, secrets }: Surroundings, id: string, role: 'owner' | 'app'): string {
  if (!cluster) throw new Error(`no database for ${id}`);
  return connectionUrl(cluster, databaseName(id), role, secrets.rolePasswords[id]!);
}
