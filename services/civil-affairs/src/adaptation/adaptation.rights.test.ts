import { type World, callerWith } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CIVIL,
  CULTURE,
  READERS,
  RECORD_ADAPTATION,
  STRANGERS,
  adaptationInput,
  createCivilWorld,
  idNumber,
  must,
} from '../testing/civil-world.ts';

const FORBIDDEN = [expect.objectContaining({ code: 'FORBIDDEN' })];
const MASKED = 'person { name idNumber phone } viewerCanUnmask viewerCanAmend viewerCanVoid';
const ONE = `query ($id: ID!) { adaptation(id: $id) { ${MASKED} } }`;
const WHOLE = `query ($id: ID!) { adaptation(id: $id) { person {
  unmasked(purpose: "上门回访核实") { name idNumber phone } } } }`;
const WRITES = [
  ['recording', RECORD_ADAPTATION],
  [
    'amending',
    'mutation ($id: ID!, $revision: Int!) { amendAdaptation(id: $id, revision: $revision, input: { items: [RAMP] }) { id } }',
  ],
  [
    'voiding',
    'mutation ($id: ID!, $revision: Int!) { voidAdaptation(id: $id, revision: $revision, reason: "不该成功") { id } }',
  ],
] as const;
const READS = [
  ['the list', '{ adaptations { totalCount } }'],
  ['one of them', ONE],
  ['the whole person', WHOLE],
  ['one that is not there', '{ adaptation(id: "none") { id } }'],
] as const;

let world: World;
let variables: Record<string, unknown>;
beforeAll(async () => {
  world = await createCivilWorld();
  const input = adaptationInput({ name: '向远方' });
  variables = { input, ...(await must<{ id: string }>(world, CIVIL, RECORD_ADAPTATION, { input })) };
});
afterAll(() => world.close());

describe.each([...STRANGERS, ['a clerk of another unit of the module', CULTURE] as const])(
  '%s',
  (_, caller) => {
    it.each([...WRITES, ...READS])('is refused %s', async (_what, query) => {
      const { data, errors } = await world.ask(caller, query, variables);
      expect(errors).toEqual(FORBIDDEN);
      expect(Object.values(data ?? { none: null })).toEqual([null]);
    });

    it('is told the same whatever the ID number is', async () => {
      const input = adaptationInput({ idNumber: 'wrong' });
      expect((await world.ask(caller, RECORD_ADAPTATION, { input })).errors).toEqual(FORBIDDEN);
    });
  },
);

describe.each(READERS)('%s', (_, caller) => {
  it('sees the person masked, never whole, and writes nothing', async () => {
    expect((await world.ask(caller, ONE, variables)).data).toEqual({
      adaptation: {
        person: { name: '向**', idNumber: '5002**************', phone: '*******1234' },
        viewerCanUnmask: false,
        viewerCanAmend: false,
        viewerCanVoid: false,
      },
    });
    const { data, errors } = await world.ask(caller, WHOLE, variables);
    expect(errors).toEqual(FORBIDDEN);
    expect(JSON.stringify(data)).not.toMatch(/远方|1946|13900001234/);
    for (const [what, query] of WRITES)
      expect((await world.ask(caller, query, variables)).errors, what).toEqual(FORBIDDEN);
  });
});

describe('the unit that owns it', () => {
  it.each(['UNIT_CLERK', 'UNIT_REVIEWER', 'UNIT_LEADER'] as const)(
    'sees the whole person as %s for a purpose, which the trail keeps',
    async (role) => {
      const { data } = await world.ask(callerWith(role, 'CIVIL_AFFAIRS'), WHOLE, variables);
      const whole = { name: '向远方', idNumber: idNumber('1946-01-01', 20), phone: '13900001234' };
      expect(data).toEqual({ adaptation: { person: { unmasked: whole } } });
      const [row] = await rows(
        `select reason, record from audit_row where action = 'person.unmask' order by id desc`,
      );
      expect(row).toEqual({ reason: '上门回访核实', record: 'Adaptation' });
    },
  );

  it('leaves nothing of the person in the trail, nor unsealed in the table', async () => {
    const kept = await rows("select to_jsonb(a) as image from audit_row a where a.record = 'Adaptation'");
    expect(kept.length).toBeGreaterThan(0);
    const table = await rows('select * from adaptation');
    for (const text of [JSON.stringify(kept), JSON.stringify(table)])
      expect(text).not.toMatch(/远方|500240\d{11}|13900001234/);
    const [{ hash }] = (await rows('select person_id_number_hash as hash from adaptation')) as [
      { hash: string },
    ];
    expect(JSON.stringify(kept)).not.toContain(hash);
  });
});

function rows(sql: string): Promise<object[]> {
  return world.module.orm.em.fork().execute<object[]>(sql);
}
