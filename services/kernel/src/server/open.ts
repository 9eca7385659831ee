import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { WitnessState } from '../audit/witness-state.ts';
import { CatalogueMirror } from '../catalogue/mirror.ts';
import { type Clock, systemClock } from '../clock.ts';
import type { Services } from '../context.ts';
import { DiskRoom } from '../disk-room.ts';
import { type Environment, assertSecretsDrawn } from '../environment.ts';
import { StoredFile } from '../files/stored-file.entity.ts';
import { type ConnectionLimits, LONG_WORK, survive } from '../database/connections.ts';
import { type Log, createLog } from '../log.ts';
import { CIPHERS } from '../people/cipher.ts';
import { type KeySource, fixedKeys, keysOfFile } from '../people/key-ring.ts';
import { PersonVault } from '../people/vault.ts';
import { SealedPerson } from '../people/sealed-person.ts';
import { envName } from '../registry.ts';
import type { RunningModule, SubgraphDefinition } from '../subgraph.ts';

// A locked table holds some for two seconds each; the others are for those who do not need it.
const CONNECTIONS = 20;

/** What may be put in the place of the usual, by tests and by the demo loader. */
export interface OpenOptions {
  readonly clock?: Clock;
  readonly databaseUrl?: string;
  /** What its connections may take; a command's or a loader's where left out. */
  readonly limits?: ConnectionLimits;
  /** Called with every SQL statement, to count them. */
  readonly onQuery?: (sql: string) => void;
}

/** Connects a module to its database as the application role. The caller closes `orm`. */
export async function openModule(
  definition: SubgraphDefinition,
  environment: Environment,
  options: OpenOptions = {},
): Promise<RunningModule> {
  const databaseUrl = options.databaseUrl ?? environment.databaseUrl(definition.id);
  if (!databaseUrl) throw new Error(`DATABASE_URL_${envName(definition.id)} is not set`);
  const log = createLog(definition.id, environment.logLevel);
  const orm = await createOrm(definition, databaseUrl, { log, ...options });
  const services: Services = {
    moduleId: definition.id,
    clock: options.clock ?? systemClock(environment.businessDate),
    demonstration: environment.demonstration,
    signIn: environment.signIn,
    log,
    disk: new DiskRoom(environment.disk),
    vault: openVault(environment),
    auditKey: required(environment.auditKey, 'AUDIT_KEY'),
    witness: new WitnessState(),
    catalogue: new CatalogueMirror(definition.id, definition.measures),
    measures: definition.measures ?? [],
    kinds: definition.kinds ?? [],
  };
  return { definition, environment, services, orm, databaseUrl };
}

/** The ORM of a module on one connection string; for migrations that of the owner. */
export async function createOrm(
  definition: SubgraphDefinition,
  databaseUrl: string,
  { limits = LONG_WORK, onQuery, log }: Pick<OpenOptions, 'limits' | 'onQuery'> & { readonly log?: Log } = {},
): Promise<MikroORM> {
  return MikroORM.init({
    entities: [SealedPerson, StoredFile, ...definition.entities] as never[],
    clientUrl: databaseUrl,
    metadataProvider: ReflectMetadataProvider,
    discovery: { warnWhenNoEntities: false },
    // Times are instants; days travel as text and never pass through a Date.
    forceUtcTimezone: true,
    // On a full disk PostgreSQL may not be able to open another: reading goes on over those that are kept.
    pool: { min: 2, max: CONNECTIONS },
    driverOptions: {
      ...limits,
      keepAlive: true,
      ...(log ? { onPoolCreated: (pool: Pool) => survive(pool, log) } : {}),
    },
    // Its own words about lost connections would be a second line, and not JSON.
    logger: () => undefined,
    ...(onQuery ? { debug: ['query'], logger: onQuery, colors: false } : {}),
  });
}

function openVault(environment: Environment): PersonVault {
  const { personKeyId, personKey, personKeysFile, personCipher } = environment;
  const keys: KeySource = personKeysFile
    ? keysOfFile(personKeysFile, personKey && { [personKeyId]: personKey })
    : fixedKeys({ current: personKeyId, keys: { [personKeyId]: required(personKey, 'PERSON_KEY') } });
  // An old key that is still needed to open what it sealed may stay until it is rotated away.
  const { current, keys: ring } = keys.read();
  assertSecretsDrawn(environment.mode, { PERSON_KEYS_FILE: ring[current] });
  return new PersonVault(keys, required(environment.personHashKey, 'PERSON_HASH_KEY'), CIPHERS[personCipher]);
}

function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}
