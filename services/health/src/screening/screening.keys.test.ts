import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { countUnderKey, findPersonTables, openModule, rotateKeys } from '@minsheng/kernel';
import { type KeyRing, readKeyFile, withNewKey, withoutKey, writeKeyFile } from '@minsheng/kernel/key-ring';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  CLERK,
  type HealthWorld,
  INDICATORS,
  createHealthWorld,
  figure,
  record,
} from '../testing/health-world.ts';
import { indicatorId } from '@minsheng/kernel/testing';

const K1: KeyRing = { current: 'k1', keys: { k1: Buffer.alloc(32, 11) } };
const AMEND = `mutation ($id: ID!, $revision: Int!) { amendScreening(id: $id, revision: $revision, input: { reportedOn: "2026-05-20", result: NORMAL }) { id } }`;
const PHONE = '13900001234';

let folder: string;
let file: string;
let world: HealthWorld;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'minsheng-rotate-'));
  file = join(folder, 'keys.json');
  writeKeyFile(file, K1);
  world = await createHealthWorld(INDICATORS, { PERSON_KEYS_FILE: file });
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

interface SealedRow {
  readonly id: string;
  readonly person_name_sealed: string;
  readonly person_id_number_sealed: string;
  readonly person_phone_sealed: string | null;
  readonly person_id_number_hash: string;
  readonly person_name_hash: string;
}

function rows(): Promise<SealedRow[]> {
  return world.module.orm.em.fork().execute<SealedRow[]>('select * from screening order by id');
}

/** The module in another process, as far as keys are concerned. */
function openAnother() {
  return openModule(world.module.definition, world.module.environment, {
    databaseUrl: world.module.databaseUrl,
  });
}

/** More rows than two chunks: copies of one, each under an id of its own. */
async function multiply(id: string, count: number): Promise<void> {
  const columns = `unit_id, township_id, programme, person_name_sealed, person_name_hash, person_id_number_sealed,
    person_phone_sealed, person_sex, person_birth_year, person_paper, facility_id, screened_on, high_risk, result, follow_up, recorded_at`;
  await world.module.orm.em.fork().execute(
    `insert into screening (id, person_id_number_hash, ${columns})
     select 'copy-' || n, 'hash-' || n, ${columns} from screening, generate_series(1, ?) n where id = ?`,
    [count, id],
    'run',
  );
}

describe('the keys of people rotate while the system runs', () => {
  it('re-seals every row, loses no write, keeps hashes and figures; then the old key can go', async () => {
    const { screening } = await record(world, { phone: PHONE });
    await multiply(screening.id, 1200);
    const hashes = (all: SealedRow[]) =>
      all.map((it) => [it.id, it.person_id_number_hash, it.person_name_hash]);
    const before = await rows();
    const figureBefore = await figure(world, indicatorId('C06-1'));

    writeKeyFile(file, withNewKey(K1));
    const rotator = await openAnother();
    const stop = new AbortController();
    const written: string[] = [];
    const amended: string[] = [];
    const writers = (async () => {
      while (!stop.signal.aborted) {
        await setTimeout(20);
        const made = (await record(world, { phone: PHONE })).screening.id;
        written.push(made);
        const id = `copy-${1 + amended.length}`;
        const { errors } = await world.ask(CLERK, AMEND, { id });
        expect(errors).toEqual([]);
        amended.push(id);
      }
    })();
    // Somebody keeps a row locked while the first pass goes by, and changes it.
    const slow = world.module.orm.em.fork();
    await slow.begin();
    const phone = world.module.services.vault.seal('phone', '13700000000');
    await slow.execute(`update screening set person_phone_sealed = ? where id = 'copy-700'`, [phone], 'run');
    const ended = setTimeout(1500).then(() => slow.commit());
    // Of their histories as many as the writers had amended by then.
    const underK1 = (await countUnderKey(rotator, 'k1')).filter(({ column }) =>
      column.startsWith('screening.'),
    );
    expect(underK1.map(({ column }) => column)).toEqual([
      'screening.person_name_sealed',
      'screening.person_id_number_sealed',
      'screening.person_phone_sealed',
    ]);
    expect(underK1[0]!.rows).toBeGreaterThanOrEqual(1201);
    const rotated = await rotateKeys(rotator);
    stop.abort();
    await Promise.all([writers, ended]);

    // What is sealed beside the screenings is looked through, too.
    expect(rotated.map(({ record }) => record)).toContain('RecordRevisionRow');
    expect(rotated.find(({ record }) => record === 'Screening')!.rows).toBeGreaterThanOrEqual(1201);
    expect(written.length).toBeGreaterThan(3);
    expect(await countUnderKey(rotator, 'k1')).toEqual([]);
    const after = await rows();
    const known = new Set(before.map(({ id }) => id));
    expect(hashes(after.filter(({ id }) => known.has(id)))).toEqual(hashes(before));
    expect(
      after
        .map(({ id }) => id)
        .filter((id) => !known.has(id))
        .sort(),
    ).toEqual([...written].sort());
    expect(await figure(world, indicatorId('C06-1'))).toBe(
      // The copies count from their first change on.
      figureBefore + written.length + amended.length,
    );
    const [results] = await world.module.orm.em
      .fork()
      .execute<{ done: number }[]>(`select count(*)::int as done from screening where result = 'NORMAL'`);
    expect(results!.done).toBe(amended.length);

    // Without the old key: everything opens, in a process that never had it too.
    writeKeyFile(file, withoutKey(readKeyFile(file), 'k1'));
    const fresh = await openAnother();
    const { vault } = fresh.services;
    for (const row of after) {
      expect(row.person_name_sealed).toMatch(/^a256gcm\.k2\./);
      expect(vault.open('name', row.person_name_sealed)).toBe('测试甲');
      expect(vault.hash('idNumber', vault.open('idNumber', row.person_id_number_sealed))).toBe(
        row.id.startsWith('copy-')
          ? before.find(({ id }) => id === screening.id)!.person_id_number_hash
          : row.person_id_number_hash,
      );
      const expected = row.id === 'copy-700' ? '13700000000' : PHONE;
      expect(vault.open('phone', row.person_phone_sealed!)).toBe(expected);
    }
    await Promise.all([rotator.orm.close(true), fresh.orm.close(true)]);
  }, 60_000);

  it('leaves an entry for each chunk, without a value', async () => {
    const { screening } = await record(world, { phone: PHONE });
    await multiply(screening.id, 600);
    writeKeyFile(file, withNewKey(K1));
    const other = await openAnother();
    await rotateKeys(other, 0);
    const entries = await world.module.orm.em
      .fork()
      .execute<Record<string, unknown>[]>(
        `select * from audit_row where action = 'person.rotate-keys' order by id`,
      );
    expect(entries.map(({ after }) => after)).toMatchObject([{ rows: 500 }, { rows: 101 }]);
    expect(entries[0]).toMatchObject({
      username: 'system',
      record: 'Screening',
      record_id: 'a256gcm.k2',
      acting_roles: '',
    });
    expect(JSON.stringify(entries)).not.toMatch(/测试|13900001234|a256gcm\.k\d\./);
    const again = await rotateKeys(other, 0);
    expect(again.filter(({ rows: n }) => n > 0)).toEqual([]);
    expect(again).toContainEqual({ record: 'Screening', rows: 0 });
    await other.orm.close(true);
  });

  it('changes the cipher the same way', async () => {
    await record(world, { phone: PHONE });
    const national = await openModule(
      world.module.definition,
      { ...world.module.environment, personCipher: 'sm4-ctr-sm3' },
      { databaseUrl: world.module.databaseUrl },
    );
    await rotateKeys(national, 0);
    const [row] = await rows();
    expect(row!.person_phone_sealed).toMatch(/^sm4ctrsm3\.k1\./);
    expect(world.module.services.vault.open('phone', row!.person_phone_sealed!)).toBe(PHONE);
    await national.orm.close(true);
  });
});

it('every sealed column of the module is found by itself', () => {
  const [table] = findPersonTables(world.module.orm);
  expect(table!.people.flatMap(({ sealed }) => sealed.map(({ column }) => column))).toEqual([
    'person_name_sealed',
    'person_id_number_sealed',
    'person_phone_sealed',
    'person_no_paper_reason_sealed',
    'person_source_system_sealed',
    'person_case_number_sealed',
  ]);
});
