import { type World, callerWith, indicatorId } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CIVIL,
  CULTURE,
  READERS,
  RECORD_PLACE,
  SOCIAL_WORK,
  STRANGERS,
  createCivilWorld,
  must,
  placeInput,
} from '../testing/civil-world.ts';

const FORBIDDEN = [expect.objectContaining({ code: 'FORBIDDEN' })];
const CLOSE =
  'mutation ($id: ID!, $revision: Int!) { closePlace(id: $id, revision: $revision, day: "2026-06-01", reason: "不该成功") { id } }';
const BEHIND = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Indicator {
  civilAffairsRecords { totalCount } } } }`;
const behind = { r: [{ __typename: 'Indicator', id: indicatorId('M05-1') }] };

const WRITES: readonly (readonly [string, string, 'input' | 'id'])[] = [
  ['recording', RECORD_PLACE, 'input'],
  [
    'amending',
    'mutation ($id: ID!, $revision: Int!) { amendPlace(id: $id, revision: $revision, input: { name: "改名" }) { id } }',
    'id',
  ],
  ['closing', CLOSE, 'id'],
  [
    'voiding',
    'mutation ($id: ID!, $revision: Int!) { voidPlace(id: $id, revision: $revision, reason: "不该成功") { id } }',
    'id',
  ],
];
const READS: readonly (readonly [string, string])[] = [
  ['the list', '{ places { totalCount } }'],
  ['one of them', 'query ($id: ID!) { place(id: $id) { id } }'],
  ['one that is not there', '{ place(id: "none") { id } }'],
];

let world: World;
let id: string;
beforeAll(async () => {
  world = await createCivilWorld();
  ({ id } = await must<{ id: string }>(world, CULTURE, RECORD_PLACE, { input: placeInput() }));
});
afterAll(() => world.close());

const variables = (kind: 'input' | 'id') => (kind === 'id' ? { id } : { input: placeInput() });

describe.each(STRANGERS)('%s', (_, caller) => {
  it.each([...WRITES, ...READS.map(([what, query]) => [what, query, 'id'] as const)])(
    'is refused %s',
    async (_what, query, kind) => {
      const { data, errors } = await world.ask(caller, query, variables(kind));
      expect(errors).toEqual(FORBIDDEN);
      expect(Object.values(data ?? { none: null })).toEqual([null]);
    },
  );

  it('gets no records behind a figure, and may record nothing', async () => {
    const { data, errors } = await world.ask(caller, BEHIND, behind);
    expect(errors).toEqual(FORBIDDEN);
    expect(JSON.stringify(data)).not.toContain('totalCount');
    const may = await world.ask(caller, '{ viewerCanRecordPlace recordablePlaceKinds }');
    expect(may.data).toEqual({ viewerCanRecordPlace: false, recordablePlaceKinds: [] });
  });
});

describe.each(READERS)('%s', (_, caller) => {
  it('reads rows and the records behind a figure', async () => {
    const query = 'query ($id: ID!) { place(id: $id) { name viewerCanAmend viewerCanClose viewerCanVoid } }';
    expect((await world.ask(caller, query, { id })).data).toEqual({
      place: { name: '测试文化空间', viewerCanAmend: false, viewerCanClose: false, viewerCanVoid: false },
    });
    expect((await world.ask(caller, BEHIND, behind)).data).toEqual({
      _entities: [{ civilAffairsRecords: { totalCount: 1 } }],
    });
  });

  it.each(WRITES)('is refused %s', async (_what, query, kind) => {
    expect((await world.ask(caller, query, variables(kind))).errors).toEqual(FORBIDDEN);
  });
});

describe('units of one module', () => {
  it.each([
    ['civil affairs', CIVIL, ['CANTEEN']],
    ['social work', SOCIAL_WORK, ['FRIENDLY_SITE']],
    ['culture', CULTURE, ['CULTURE_SPACE', 'CULTURE_FACILITY']],
  ] as const)('%s records only the kinds that its indicators are about', async (_, caller, kinds) => {
    const { data } = await world.ask(caller, '{ recordablePlaceKinds }');
    expect(data).toEqual({ recordablePlaceKinds: kinds });
    for (const kind of ['CULTURE_SPACE', 'CULTURE_FACILITY', 'CANTEEN', 'FRIENDLY_SITE', 'SERVICE_CENTRE']) {
      const { errors } = await world.ask(caller, RECORD_PLACE, { input: placeInput({ kind }) });
      expect(errors, kind).toEqual((kinds as readonly string[]).includes(kind) ? [] : FORBIDDEN);
    }
  });

  it('do not see, amend, close or void each other’s places', async () => {
    const { data } = await world.ask(CIVIL, '{ places { edges { node { kind } } } }');
    const { edges } = data!['places'] as { edges: { node: { kind: string } }[] };
    expect(new Set(edges.map(({ node }) => node.kind))).toEqual(new Set(['CANTEEN']));
    const one = await world.ask(CIVIL, 'query ($id: ID!) { place(id: $id) { id } }', { id });
    expect(one).toMatchObject({ data: { place: null }, errors: FORBIDDEN });
    for (const [, query] of WRITES.slice(1))
      expect((await world.ask(CIVIL, query, { id })).errors).toEqual(FORBIDDEN);
  });

  it('have a leader who reads and does not write', async () => {
    const head = callerWith('UNIT_LEADER', 'CULTURE_TOURISM');
    expect((await world.ask(head, 'query ($id: ID!) { place(id: $id) { id } }', { id })).errors).toEqual([]);
    for (const [, query, kind] of WRITES)
      expect((await world.ask(head, query, variables(kind))).errors).toEqual(FORBIDDEN);
  });
});
