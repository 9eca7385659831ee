import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JWK, exportJWK, generateKeyPair } from 'jose';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import type { Caller } from '../../roles.ts';
import { defineBureau } from '../../records/bureau.ts';
import { createApp } from '../../server/app.ts';
import { statementsOf } from '../../statements/statements.ts';
import { defineSubgraph } from '../../subgraph.ts';
import { testCatalogue, unitId } from '../../testing/catalogue.ts';
import { testCluster } from '../../testing/cluster.ts';
import { createWorld } from '../../testing/world.ts';
import { signCallerToken } from '../../token.ts';
import { StoredFile, StoredFileResolver, getOwnFile, storedFilesById } from '../index.ts';

@Resolver()
class Papers {
  @Query(() => StoredFile, { nullable: true })
  paper(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<StoredFile | undefined> {
    return ctx.load(storedFilesById, id);
  }

  @Query(() => StoredFile, { nullable: true })
  paperOf(
    @Arg('id', () => ID) id: string,
    @Arg('unit', () => ID) unit: string,
    @Ctx() ctx: Context,
  ): Promise<StoredFile> {
    return getOwnFile(ctx, id, unit, 'scan');
  }
}

const statements = statementsOf(defineBureau('filing'));

const subgraph = defineSubgraph({
  id: 'filing',
  entities: [statements.kind.entity],
  resolvers: [Papers, StoredFileResolver],
  permissions: {},
  measures: statements.measures,
  migrations: statements.migrations,
  messages: {},
});

// Units that keep something here: 卫生健康委 and 红十字会. 水利局 keeps nothing.
const CATALOGUE = testCatalogue([
  {
    code: 'M08-1',
    module: 'filing',
    owner: 'RED_CROSS',
    contributors: ['HEALTH'],
    measure: 'statement.total',
  },
  { code: 'C04-1', module: 'filing', owner: 'WATER' },
]);

export const HEALTH = unitId('HEALTH');

export interface Sent {
  readonly unit?: string;
  readonly name?: string;
  readonly type?: string;
}

export type FilingWorld = Awaited<ReturnType<typeof createFilingWorld>>;

/** A module that keeps statements and files, with its HTTP routes and a folder of its own. */
export async function createFilingWorld() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'minsheng-files-'));
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  const key: JWK = { ...(await exportJWK(privateKey)), kid: 'gateway' };
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'gateway' }] };
  const world = await createWorld(testCluster(), subgraph, CATALOGUE);
  const environment = { ...world.module.environment, dataFolder, tokenPublicKeys: keys };
  const module = { ...world.module, environment };
  const app = await createApp(module);

  async function authorization(caller: Caller): Promise<{ authorization: string }> {
    return { authorization: `Bearer ${await signCallerToken(key, caller, subgraph.id)}` };
  }

  async function upload(caller: Caller, payload: Buffer, sent: Sent = {}) {
    const { unit = HEALTH, name = '验收单.pdf', type = 'application/octet-stream' } = sent;
    const headers = {
      ...(await authorization(caller)),
      'content-type': type,
      'x-unit-id': unit,
      'x-file-name': encodeURIComponent(name),
    };
    return app.inject({ method: 'POST', url: '/files', headers, payload });
  }

  async function get(caller: Caller, path: string) {
    return app.inject({ url: `/files/${path}`, headers: await authorization(caller) });
  }

  /** Uploads and expects no refusal; returns the id. */
  async function uploaded(caller: Caller, payload: Buffer, sent?: Sent): Promise<string> {
    const response = await upload(caller, payload, sent);
    if (response.statusCode !== 201) throw new Error(response.body);
    return response.json<{ id: string }>().id;
  }

  /** Every file on disk, by its path below the module's folder. */
  function onDisk(): readonly string[] {
    const root = join(dataFolder, 'files', subgraph.id);
    if (!existsSync(root)) return [];
    const entries = readdirSync(root, { recursive: true, withFileTypes: true });
    return entries
      .filter((it) => it.isFile())
      .map((it) => join(it.parentPath, it.name).slice(root.length + 1));
  }

  function rows<T extends object>(sql: string): Promise<T[]> {
    return module.orm.em.fork().execute<T[]>(sql);
  }

  async function close(): Promise<void> {
    await app.close();
    await world.close();
    rmSync(dataFolder, { recursive: true });
  }

  return { ...world, module, app, dataFolder, upload, uploaded, get, onDisk, rows, close };
}
