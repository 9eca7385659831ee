import { type Caller, rebuild } from '@minsheng/kernel';
import { EVERYTHING, type TestIndicator, indicatorId, townshipId } from '@minsheng/kernel/testing';
import { CLERK, type HealthWorld, createHealthWorld } from './health-world.ts';

export const SHARE = indicatorId('M12-2');
export const PEOPLE = indicatorId('M12-9');
export const LEVEL_OF_PEOPLE = indicatorId('M12-8');
export const OF_RED_CROSS = indicatorId('M08-9');
export const [XITUO, HUANGSHUI] = [townshipId('500240101'), townshipId('500240105')];

const health = { module: 'health', owner: 'HEALTH' };
const INDICATORS: readonly TestIndicator[] = [
  { ...health, code: 'M12-2', counting: 'RATIO', contributors: ['RED_CROSS'], measure: 'statement.level' },
  { ...health, code: 'M12-9', counting: 'PERSONS', measure: 'statement.total' },
  { ...health, code: 'M12-8', counting: 'PERSONS', measure: 'statement.level' },
  { module: 'health', owner: 'RED_CROSS', code: 'M08-9', counting: 'PERSONS', measure: 'statement.total' },
  { ...health, code: 'C06-1', measure: 'screening.people', parameters: { programme: 'CERVICAL' } },
  { module: 'housing', owner: 'HOUSING_CONSTRUCTION', code: 'C01-1' },
];

/** Health's world with indicators that statements feed, on 30 June 2026. */
export function createStatementWorld(): Promise<HealthWorld> {
  return createHealthWorld(INDICATORS);
}

export const RECORD_STATEMENT = `mutation ($input: RecordStatementInput!, $requestKey: String) {
  recordHealthStatement(input: $input, requestKey: $requestKey, confirmed: ${EVERYTHING}) { id counted } }`;
export const AMEND_STATEMENT = `mutation ($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!) {
  amendHealthStatement(id: $id, revision: $revision, input: $input, reason: $reason, confirmed: ${EVERYTHING}) { id } }`;
export const VOID_STATEMENT = `mutation ($id: ID!, $revision: Int!, $reason: String!) {
  voidHealthStatement(id: $id, revision: $revision, reason: $reason) { id } }`;

/** Input of a statement that nothing speaks against: 42 of 50 in the first quarter. Give what matters. */
export function statementInput(given: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    indicator: SHARE,
    source: 'STATEMENT',
    periodFrom: '2026-01-01',
    periodTo: '2026-03-31',
    totals: [{ numerator: '42', denominator: '50' }],
    paper: '石卫统〔2026〕4号',
    signedBy: '经办演示',
    signedOn: '2026-04-02',
    ...given,
  };
}

/** Records and expects no refusal; returns the id. */
export async function state(
  world: HealthWorld,
  given: Record<string, unknown> = {},
  caller: Caller = CLERK,
): Promise<string> {
  const { data, errors } = await world.ask(caller, RECORD_STATEMENT, { input: statementInput(given) });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return (data!['recordHealthStatement'] as { id: string }).id;
}

/** Corrects and expects no refusal. */
export async function correct(
  world: HealthWorld,
  id: string,
  totals: readonly object[],
  caller: Caller = CLERK,
): Promise<void> {
  const { errors } = await world.ask(caller, AMEND_STATEMENT, { id, input: { totals }, reason: '复核更正' });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
}

/** Takes back and expects no refusal. */
export async function takeBack(world: HealthWorld, id: string, caller: Caller = CLERK): Promise<void> {
  const { errors } = await world.ask(caller, VOID_STATEMENT, { id, reason: '重复填报' });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
}

export interface Sums {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** What the cells of an indicator come to up to a business day, in a place or in all. */
export async function sums(
  world: HealthWorld,
  indicator: string,
  asOf = '2026-12-31',
  place: string | null = null,
): Promise<Sums> {
  const [row] = await world.module.orm.em.fork().execute<Sums[]>(
    `select coalesce(sum(value), 0)::float as value, coalesce(sum(numerator), 0)::float as numerator,
       coalesce(sum(denominator), 0)::float as denominator
     from fact_cell where indicator_id = ? and day <= ? and (?::text is null or township_id = ?)`,
    [indicator, asOf, place, place],
  );
  return row!;
}

/** All cells that are not nothing, and the same after everything was counted again from the records. */
export async function cellsAndRecount(
  world: HealthWorld,
): Promise<readonly [cells: object[], recount: object[]]> {
  const cells = () =>
    world.module.orm.em.fork().execute<object[]>(
      `select indicator_id, day::text, township_id, sum(value)::text as value, sum(numerator)::text as numerator,
         sum(denominator)::text as denominator, sum(records)::int as records
       from fact_cell group by 1, 2, 3
       having sum(value) <> 0 or sum(numerator) <> 0 or sum(denominator) <> 0 or sum(records) <> 0 order by 1, 2, 3`,
    );
  const before = await cells();
  const { measures, catalogue, clock } = world.module.services;
  await rebuild(world.module.orm, measures, catalogue.bindings(), catalogue, clock.today());
  return [before, await cells()];
}
