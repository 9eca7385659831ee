import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findPersonTables, loadSubgraph, openModule } from '@minsheng/kernel';
import { modules } from '@minsheng/kernel/registry';
import { type World, createWorld, testCluster, testEnvironment } from '@minsheng/kernel/testing';
import { describe, expect, it } from 'vitest';
import { dumpOf, emptySealedColumns, numbersIn, numbersTold, personNumbersIn } from '../support/dump.ts';

const ROOT = resolve(import.meta.dirname, '../..');

interface WorldOfPeople {
  readonly world: World;
  readonly people: readonly { readonly name: string; readonly idNumber: string; readonly phone: string }[];
}

describe.each(modules())('checklist 49: $id', ({ id }) => {
  it('tells no name, ID number or phone to whoever takes its database away', async () => {
    const definition = await loadSubgraph(id);
    const { orm } = await openModule(definition, testEnvironment(), {
      databaseUrl: 'postgres://nobody@127.0.0.1:1/none',
    });
    const keepsPeople = findPersonTables(orm).some((table) => table.people.some(({ subject }) => subject));
    await orm.close(true);
    const file = `${ROOT}/services/${id}/src/testing/people.ts`;
    // A module that keeps people says how they get into it, or this test knows nothing of them.
    expect(existsSync(file)).toBe(keepsPeople);
    // Its database is looked at below, with everybody's numbers.
    if (!keepsPeople) return;
    const { recordPeople } = (await import(file)) as { recordPeople(): Promise<WorldOfPeople> };
    const { world, people } = await recordPeople();
    expect(people.length).toBeGreaterThan(9);
    const dump = [...(await dumpOf(world.module.orm)).values()].join('\n');
    // In every column that seals somebody, or it would be looked at in vain.
    expect(await emptySealedColumns(world.module)).toEqual([]);
    // They are in it: by as many sealed texts.
    expect(dump.split('a256gcm.').length).toBeGreaterThan(people.length * 3);
    const numbers = new Set(people.flatMap(({ idNumber, phone }) => [idNumber, phone]));
    expect(await numbersTold(world.module, numbers)).toEqual([]);
    for (const { name, idNumber, phone } of people) {
      expect(dump).not.toContain(name);
      for (const text of [name, idNumber, phone])
        for (const encoding of ['hex', 'base64', 'base64url'] as const)
          expect(dump).not.toContain(Buffer.from(text).toString(encoding));
    }
    await world.close();
  });
});

it('a number anywhere in any table would be found', async () => {
  const { id } = modules()[0]!;
  await using world = await createWorld(testCluster(), await loadSubgraph(id));
  const numbers = new Set(['500240198003010028', '13900001234']);
  const plant = (after: object) =>
    world.module.orm.em.fork().execute(
      `insert into audit_row (at, account_id, username, unit_id, action, record, record_id, after, request_id, business_day)
       values (now(), 'a', 'a', 'u', 'test', 'Test', '1', ?::jsonb, 'r', '2026-06-30')`,
      [JSON.stringify(after)],
      'run',
    );
  await plant({ note: { deep: ['电话13900001234，本人'] } });
  expect(await numbersTold(world.module, numbers)).toEqual(['public.audit_row: 13900001234']);
  await plant({ note: 'x9500240198003010028' });
  expect(await numbersTold(world.module, numbers)).toHaveLength(2);
  expect(personNumbersIn('a:{"9911010519491231002X0"},电话13900001234 139000012345')).toEqual([
    '13900001234',
    '11010519491231002X',
  ]);
  expect(numbersIn('5002401980030100281', new Set(['500240198003010028']))).toHaveLength(1);
});

it('a column for sealed texts that nobody fills would be named', async () => {
  await using world = await createWorld(testCluster(), await loadSubgraph('health'));
  expect(await emptySealedColumns(world.module)).toContain('screening.person_name_sealed');
});
