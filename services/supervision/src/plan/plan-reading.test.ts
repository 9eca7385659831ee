import { calendarDate, entityId } from '@minsheng/kernel/domain';
import { TEST_REGION, type World } from '@minsheng/kernel/testing';
import { loadCatalogue } from '@minsheng/seeds/catalogue';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adoptCatalogue } from '../catalogue/adopt.ts';
import { cell, createSupervisionWorld, deliver, LEADER } from '../testing/supervision-world.ts';
import { CLERK, judge, planned, SUPERVISOR } from './testing.ts';

let world: World;
beforeEach(async () => {
  world = await createSupervisionWorld();
  world.setToday('2026-05-10');
});
afterEach(() => world.close());

describe('counted things', () => {
  it('are compared with the nodes that were filed, not with time; an earlier day is read as it was known', async () => {
    await deliver(world, [cell({ day: '2026-05-05', value: '2000' })]);
    const nodes = [
      { day: '2026-06-30', value: '4000' },
      { day: '2026-12-15', value: '8000' },
    ];
    await planned(world, 'filePlanNodes', 'C06-1', nodes);
    const of = (asOf: string, knownOn?: string) => read('C06-1', asOf, knownOn);
    expect(await of('2026-06-29')).toMatchObject({ planned: '0', standing: 'NOT_DUE' });
    expect(await of('2026-06-30')).toMatchObject({ planned: '4000', standing: 'BEHIND', deviation: '-25' });
    expect(await of('2026-12-15')).toMatchObject({ planned: '8000', standing: 'FAR_BEHIND' });
    // On the eve of the filing there was only time to go by.
    expect((await of('2026-06-30', '2026-05-09'))!['planned']).toBe('3967.12');
    expect(await trend('C06-1', '2026-07-01')).toMatchObject({ planned: '4000', value: '2000' });
  });
});

describe('a deliverable', () => {
  const steps = [
    { title: '方案审定', standard: '印发方案', due: '2026-06-30' },
    { title: '平台上线', standard: '试运行满一个月', due: '2026-09-30' },
    { title: '验收', standard: '专家组验收', due: '2026-12-31' },
  ];

  it('has no reading until its steps are filed; then it stands by those accepted up to the day', async () => {
    expect(await read('C08-2', '2026-05-10')).toBeNull();
    const [first, second, third] = await planned(world, 'fileMilestones', 'C08-2', steps);
    expect(await read('C08-2', '2026-05-10', '2026-05-09')).toBeNull();
    expect(await read('C08-2', '2026-05-10')).toMatchObject({
      value: '0',
      standing: 'NOT_DUE',
      light: 'GREY',
    });
    world.setToday('2027-01-04');
    await accept(first!.id, '2026-06-30');
    await accept(second!.id, '2026-10-20');
    expect(await read('C08-2', '2026-06-30')).toMatchObject({ completion: '33.33', standing: 'ON_TRACK' });
    expect(await read('C08-2', '2026-09-30')).toMatchObject({ planned: '0.67', standing: 'FAR_BEHIND' });
    expect(await read('C08-2', '2026-10-20')).toMatchObject({ completion: '66.67', standing: 'ON_TRACK' });
    expect(await read('C08-2', '2026-12-31')).toMatchObject({ standing: 'FAR_BEHIND' });
    await accept(third!.id, '2026-12-31');
    expect(await read('C08-2', '2026-12-31')).toMatchObject({ value: '1', standing: 'DONE', light: 'BLUE' });
    expect(await trend('C08-2', '2026-12-31')).toEqual({ day: '2026-12-31', value: '1', planned: '1' });
  });

  it('whose acceptance was withdrawn was known as accepted until then, and is known as it is since', async () => {
    const [only] = await planned(world, 'fileMilestones', 'C08-2', [steps[0]!]);
    world.setToday('2026-06-20');
    await accept(only!.id, '2026-06-15');
    world.setToday('2026-07-10');
    const { errors } = await world.ask(
      SUPERVISOR,
      'mutation ($id: ID!) { withdrawAcceptance(id: $id, revision: 1, reason: "复核发现材料不实") { id } }',
      { id: only!.id },
    );
    expect(errors).toEqual([]);
    const of = async (knownOn?: string) => (await read('C08-2', '2026-06-30', knownOn))!['standing'];
    expect(await of('2026-06-19')).toBe('FAR_BEHIND');
    expect(await of('2026-06-20')).toBe('DONE');
    expect(await of('2026-07-09')).toBe('DONE');
    expect(await of('2026-07-10')).toBe('FAR_BEHIND');
    expect(await of()).toBe('FAR_BEHIND');
    world.setToday('2026-07-20');
    await accept(only!.id, '2026-06-28');
    expect(await of('2026-07-19')).toBe('FAR_BEHIND');
    expect(await of()).toBe('DONE');
    expect((await read('C08-2', '2026-06-27'))!['standing']).toBe('NOT_DUE');
  });
});

describe('continuous work', () => {
  const quarters = ['2026-06-30', '2026-09-30', '2026-12-31'].map((day) => ({ day, work: '逐月巡查' }));

  it('has no reading until its quarters are planned; then it stands as the last one was judged, and is done at year end', async () => {
    expect(await read('C08-8', '2026-05-10')).toBeNull();
    await planned(world, 'filePlanQuarters', 'C08-8', quarters);
    expect(await read('C08-8', '2026-05-10')).toMatchObject({ value: null, standing: 'NOT_DUE' });
    expect(await read('C08-8', '2026-07-01')).toMatchObject({ standing: 'NO_RETURN' });
    world.setToday('2027-01-04');
    await judge(world, SUPERVISOR, 'C08-8', { standing: 'BEHIND' });
    expect(await read('C08-8', '2026-09-29')).toMatchObject({ standing: 'BEHIND', light: 'YELLOW' });
    // The third quarter is not judged: the second holds while the office has time to, then it is said.
    expect(await read('C08-8', '2026-10-30')).toMatchObject({ standing: 'BEHIND' });
    expect(await read('C08-8', '2026-10-31')).toMatchObject({ standing: 'NO_RETURN' });
    await judge(world, SUPERVISOR, 'C08-8', { quarterEnd: '2026-09-30' });
    expect(await read('C08-8', '2026-12-30')).toMatchObject({ standing: 'ON_TRACK' });
    expect(await read('C08-8', '2027-01-01')).toMatchObject({ standing: 'NO_RETURN' });
    await judge(world, SUPERVISOR, 'C08-8', { quarterEnd: '2026-12-31' });
    expect(await read('C08-8', '2026-12-30')).toMatchObject({ standing: 'ON_TRACK' });
    expect(await read('C08-8', '2026-12-31')).toMatchObject({ standing: 'DONE' });
    expect(await read('C08-8', '2027-01-01', '2027-01-03')).toMatchObject({ standing: 'NO_RETURN' });
  });

  it('judged again is known as it was judged then', async () => {
    await planned(world, 'filePlanQuarters', 'C08-8', quarters);
    world.setToday('2026-07-08');
    await judge(world, SUPERVISOR, 'C08-8');
    world.setToday('2026-08-01');
    await judge(world, SUPERVISOR, 'C08-8', { standing: 'FAR_BEHIND', reason: '暗访复核后更正' });
    const of = async (knownOn: string) => (await read('C08-8', '2026-06-30', knownOn))!['standing'];
    expect(await of('2026-07-07')).toBe('NO_RETURN');
    expect(await of('2026-07-31')).toBe('ON_TRACK');
    expect(await of('2026-08-01')).toBe('FAR_BEHIND');
  });
});

describe('a leap year', () => {
  it('has its nodes, steps and quarters, 29 February among them', async () => {
    const catalogue = loadCatalogue(2026);
    const source = { ...catalogue.source, issuedOn: calendarDate('2028-02-29') };
    const em = world.module.orm.em.fork();
    await em.transactional((tx) => adoptCatalogue(tx, { ...catalogue, year: 2028, source }));
    world.setToday('2029-01-05');
    const id = (code: string) => entityId('Indicator', TEST_REGION, 2028, code);
    const send = (text: string, variables: object) => world.ask(CLERK, text, { ...variables });
    const nodes = await send(
      'mutation ($id: ID!, $rows: [PlanNodeInput!]!) { filePlanNodes(indicator: $id, revision: 0, nodes: $rows) { id } }',
      {
        id: id('C06-1'),
        rows: [
          { day: '2028-02-29', value: '10' },
          { day: '2028-12-31', value: '8000' },
        ],
      },
    );
    const steps = await send(
      'mutation ($id: ID!, $rows: [MilestoneInput!]!) { changed: fileMilestones(indicator: $id, revision: 0, steps: $rows) { milestones { id } } }',
      { id: id('C08-2'), rows: [{ title: '上线', standard: '试运行', due: '2028-02-29' }] },
    );
    const work = '逐月巡查';
    const rows = ['03-31', '06-30', '09-30', '12-31'].map((end) => ({ day: `2028-${end}`, work }));
    const planned28 = await send(
      'mutation ($id: ID!, $rows: [PlanQuarterInput!]!) { filePlanQuarters(indicator: $id, revision: 0, quarters: $rows) { id } }',
      { id: id('C08-8'), rows },
    );
    expect([nodes, steps, planned28].flatMap(({ errors }) => errors)).toEqual([]);
    const { changed } = steps.data as { changed: { milestones: { id: string }[] } };
    await accept(changed.milestones[0]!.id, '2028-02-29');
    await deliver(world, [cell({ indicatorId: id('C06-1'), day: '2028-02-29', value: '10' })]);
    const of = async (code: string, asOf: string) => (await read(code, asOf, undefined, 2028))!['standing'];
    expect(await of('C06-1', '2028-02-28')).toBe('NOT_DUE');
    expect(await of('C06-1', '2028-02-29')).toBe('ON_TRACK');
    expect(await of('C08-2', '2028-01-01')).toBe('NOT_DUE');
    expect(await of('C08-2', '2028-02-28')).toBe('NOT_DUE');
    expect(await of('C08-2', '2028-02-29')).toBe('DONE');
    expect(await of('C08-8', '2028-02-29')).toBe('NOT_DUE');
    expect(await of('C08-8', '2028-04-01')).toBe('NO_RETURN');
    expect(await of('C06-1', '2028-12-31')).toBe('FAR_BEHIND');
    expect(await of('C06-1', '2029-12-31')).toBe('FAR_BEHIND');
  });
});

async function accept(id: string, day: string): Promise<void> {
  const { errors } = await world.ask(
    SUPERVISOR,
    'mutation ($id: ID!, $day: Date!) { acceptMilestone(id: $id, revision: 1, day: $day, evidence: "现场核验记录") { id } }',
    { id, day },
  );
  expect(errors).toEqual([]);
}

async function read(
  code: string,
  asOf: string,
  knownOn?: string,
  year = 2026,
): Promise<Record<string, unknown> | null> {
  const { data, errors } = await world.ask(
    LEADER,
    `query ($year: Int!, $code: String!, $asOf: Date!, $knownOn: Date) { indicatorByCode(year: $year, code: $code) {
      reading(asOf: $asOf, knownOn: $knownOn) { value completion planned deviation standing light } } }`,
    { year, code, asOf, knownOn },
  );
  expect(errors).toEqual([]);
  return (data as { indicatorByCode: { reading: Record<string, unknown> | null } }).indicatorByCode.reading;
}

/** The last point of the trend. */
async function trend(code: string, asOf: string): Promise<unknown> {
  const { data } = await world.ask(
    LEADER,
    'query ($code: String!, $asOf: Date!) { indicatorByCode(year: 2026, code: $code) { trend(asOf: $asOf) { day value planned } } }',
    { code, asOf },
  );
  return (data as { indicatorByCode: { trend: unknown[] } }).indicatorByCode.trend.at(-1);
}
