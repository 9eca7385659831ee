import type { Caller } from '@minsheng/kernel';
import { callerWith, indicatorId } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ANALYST,
  CLERK,
  HOUSING_CLERK,
  type HealthWorld,
  LEADER,
  RED_CROSS_CLERK,
  SUPERVISOR,
} from './testing/health-world.ts';
import {
  AMEND_STATEMENT,
  LEVEL_OF_PEOPLE,
  OF_RED_CROSS,
  PEOPLE,
  RECORD_STATEMENT,
  SHARE,
  VOID_STATEMENT,
  createStatementWorld,
  state,
  statementInput,
} from './testing/statement-world.ts';

const LIST = '{ healthStatements { totalCount } }';
const ONE = 'query ($id: ID!) { healthStatement(id: $id) { paper } }';
const INDICATORS = '{ healthStatementIndicators { id } viewerCanRecordHealthStatement }';
const ENTITIES =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on HealthStatement { paper } ... on Indicator { healthRecords { totalCount } } } }';
const FORBIDDEN = [expect.objectContaining({ code: 'FORBIDDEN' })];

let world: HealthWorld;
let id: string;
beforeAll(async () => {
  world = await createStatementWorld();
  id = await state(world, { indicator: PEOPLE, totals: [{ value: '7' }] });
});
afterAll(() => world.close());

const STRANGERS: [string, Caller][] = [
  ['another bureau', HOUSING_CLERK],
  ['an analyst', ANALYST],
  ['the system administrator', callerWith('SYSTEM_ADMIN')],
  ['the security administrator', callerWith('SECURITY_ADMIN')],
  ['the audit administrator', callerWith('AUDIT_ADMIN')],
  ['somebody without any grant', { ...CLERK, grants: [] }],
];
const READERS: [string, Caller][] = [
  ['a supervisor', SUPERVISOR],
  ['the county leader', LEADER],
];

const WRITES: [string, string, () => object][] = [
  ['recording', RECORD_STATEMENT, () => ({ input: statementInput({ indicator: PEOPLE }) })],
  ['correcting', AMEND_STATEMENT, () => ({ id, input: { note: '改' }, reason: '不该成功' })],
  ['correcting what there is not', AMEND_STATEMENT, () => ({ id: 'none', input: {}, reason: '' })],
  ['voiding', VOID_STATEMENT, () => ({ id, reason: '不该成功' })],
];

describe.each([...STRANGERS, ...READERS])('%s', (_, caller) => {
  it.each(WRITES)('is refused %s', async (_what, mutation, variables) => {
    const { data, errors } = await world.ask(caller, mutation, variables() as Record<string, unknown>);
    expect([data, errors]).toEqual([null, FORBIDDEN]);
  });

  it('is offered no indicator to state', async () => {
    expect((await world.ask(caller, INDICATORS)).data).toEqual({
      healthStatementIndicators: [],
      viewerCanRecordHealthStatement: false,
    });
  });
});

describe.each(STRANGERS)('%s', (_, caller) => {
  it.each([
    ['the list', LIST, () => ({})],
    ['one', ONE, () => ({ id })],
    ['one that there is not', ONE, () => ({ id: 'none' })],
    ['one by reference', ENTITIES, () => ({ r: [{ __typename: 'HealthStatement', id }] })],
    ['those behind a figure', ENTITIES, () => ({ r: [{ __typename: 'Indicator', id: PEOPLE }] })],
  ])('is refused %s', async (_what, query, variables) => {
    const { data, errors } = await world.ask(caller, query, variables() as Record<string, unknown>);
    expect(errors).toEqual(FORBIDDEN);
    expect(JSON.stringify(data)).not.toMatch(/石卫统|totalCount/);
  });
});

describe.each(READERS)('%s', (_, caller) => {
  it('reads the list, one of them, and those behind a figure', async () => {
    expect((await world.ask(caller, LIST)).data).toEqual({ healthStatements: { totalCount: 1 } });
    expect((await world.ask(caller, ONE, { id })).data).toEqual({
      healthStatement: { paper: '石卫统〔2026〕4号' },
    });
    const behind = await world.ask(caller, ENTITIES, { r: [{ __typename: 'Indicator', id: PEOPLE }] });
    expect(behind.data).toEqual({ _entities: [{ healthRecords: { totalCount: 1 } }] });
  });
});

describe('two units inside one module', () => {
  it('are each offered the indicators for which they answer', async () => {
    const offered = async (caller: Caller) =>
      ((await world.ask(caller, INDICATORS)).data!['healthStatementIndicators'] as { id: string }[])
        .map((it) => it.id)
        .sort();
    expect(await offered(CLERK)).toEqual([SHARE, PEOPLE, LEVEL_OF_PEOPLE].sort());
    expect(await offered(RED_CROSS_CLERK)).toEqual([SHARE, OF_RED_CROSS].sort());
  });

  it("neither state for the other's indicator nor touch or read the other's statements", async () => {
    const own = await state(world, { indicator: OF_RED_CROSS, totals: [{ value: '3' }] }, RED_CROSS_CLERK);
    const refused: [Caller, string, Record<string, unknown>][] = [
      [RED_CROSS_CLERK, RECORD_STATEMENT, { input: statementInput({ indicator: PEOPLE }) }],
      [CLERK, RECORD_STATEMENT, { input: statementInput({ indicator: OF_RED_CROSS }) }],
      [RED_CROSS_CLERK, AMEND_STATEMENT, { id, input: { note: '改' }, reason: '不该成功' }],
      [CLERK, VOID_STATEMENT, { id: own, reason: '不该成功' }],
      [RED_CROSS_CLERK, ONE, { id }],
      [CLERK, ONE, { id: own }],
    ];
    for (const [caller, operation, variables] of refused)
      expect((await world.ask(caller, operation, variables)).errors).toEqual(FORBIDDEN);
    expect((await world.ask(RED_CROSS_CLERK, LIST)).data).toEqual({ healthStatements: { totalCount: 1 } });
  });

  it('each state their part of an indicator they share, for the same period', async () => {
    await state(world);
    await state(world, { totals: [{ numerator: '1', denominator: '2' }] }, RED_CROSS_CLERK);
    const behind = await world.ask(SUPERVISOR, ENTITIES, { r: [{ __typename: 'Indicator', id: SHARE }] });
    expect(behind.data).toEqual({ _entities: [{ healthRecords: { totalCount: 2 } }] });
  });

  it('cannot state what records feed, or what nothing feeds', async () => {
    for (const code of ['C06-1', 'C01-1', 'Z99-9']) {
      const { errors } = await world.ask(CLERK, RECORD_STATEMENT, {
        input: statementInput({ indicator: indicatorId(code) }),
      });
      expect(errors).toEqual(FORBIDDEN);
    }
  });
});
