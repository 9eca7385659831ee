import type { Caller } from '@minsheng/kernel';
import { indicatorId } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLERK, type HealthWorld, RED_CROSS_CLERK, SUPERVISOR } from './testing/health-world.ts';
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
