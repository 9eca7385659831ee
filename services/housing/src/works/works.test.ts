import { type World, commitmentId, indicatorId } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AMEND_WORKS,
  HOUSING_CLERK,
  LEADER,
  MOVE_WORKS,
  RECORD_SECTION,
  RECORD_WORKS,
  TRANSPORT_CLERK,
  VOID_SECTION,
  VOID_WORKS,
  createHousingWorld,
  does,
  figure,
  refusal,
  sectionInput,
  startedWorks,
  worksInput,
} from '../testing/housing-world.ts';

const ESTATES = indicatorId('M01-1');
const ESTATE = { kind: 'ESTATE', name: '测试老旧小区改造工程' };

let world: World;
beforeAll(async () => void (world = await createHousingWorld()));
afterAll(() => world.close());

async function recordEstate(): Promise<string> {
  return (await does(world, HOUSING_CLERK, RECORD_WORKS, { input: worksInput(ESTATE) })).id;
}

function move(id: string, input: Record<string, unknown>) {
  return does<Record<string, unknown>>(world, HOUSING_CLERK, MOVE_WORKS, { id, input });
}

describe('recording', () => {
  it('keeps money to the fen and the first stage with its day', async () => {
    const money = { contractSum: '123456789012.12', allocated: '0.30', paid: '0.1' };
    const { id } = await does(world, TRANSPORT_CLERK, RECORD_WORKS, { input: worksInput(money) });
    const { data } = await world.ask(
      TRANSPORT_CLERK,
      'query ($id: ID!) { works(id: $id) { contractSum allocated paid stage stages { stage day } nextStages township { id } } }',
      { id },
    );
    expect(data).toMatchObject({
      works: {
        contractSum: '123456789012.12',
        allocated: '0.3',
        paid: '0.1',
        stages: [{ stage: 'PREPARATION', day: '2026-01-05' }],
        nextStages: ['TENDER', 'STARTED'],
      },
    });
  });

  it.each([
    [{ name: ' 　' }, 'FIELD_REQUIRED', 'name'],
    [{ allocated: '1', paid: '1.01' }, 'PAID_ABOVE_ALLOCATED', 'paid'],
    [{ paid: '0.01' }, 'PAID_ABOVE_ALLOCATED', 'paid'],
    [{ contractSum: '1.001' }, 'NUMBER_TOO_FINE', 'contractSum'],
    [{ plannedEnd: '2026-01-31' }, 'PLAN_REVERSED', 'plannedEnd'],
    [{ preparedOn: '2026-07-01' }, 'STAGE_IN_FUTURE', 'preparedOn'],
    [{ township: 'nowhere' }, 'TOWNSHIP_UNKNOWN', 'township'],
  ])('refuses %j, naming the field', async (given, code, field) => {
    expect(await refusal(world, TRANSPORT_CLERK, RECORD_WORKS, { input: worksInput(given) })).toMatchObject({
      code,
      field,
      message: expect.stringMatching(/\p{Script=Han}/u),
    });
  });

  it('answers a retry under the same key with the first works', async () => {
    const variables = { input: worksInput(), requestKey: 'w-1' };
    const first = await does(world, TRANSPORT_CLERK, RECORD_WORKS, variables);
    expect((await does(world, TRANSPORT_CLERK, RECORD_WORKS, variables)).id).toBe(first.id);
  });
});

describe('amending', () => {
  it('keeps what is left out, and paid within what is allocated', async () => {
    const given = { contractSum: '900.5', allocated: '500', paid: '200' };
    const { id } = await does(world, TRANSPORT_CLERK, RECORD_WORKS, { input: worksInput(given) });
    expect(
      await does(world, TRANSPORT_CLERK, AMEND_WORKS, { id, input: { paid: '500', name: '改名工程' } }),
    ).toEqual({ id, name: '改名工程', contractSum: '900.5', allocated: '500', paid: '500' });
    expect(
      await refusal(world, TRANSPORT_CLERK, AMEND_WORKS, { id, input: { paid: '500.01' } }),
    ).toMatchObject({ code: 'PAID_ABOVE_ALLOCATED', field: 'paid' });
    expect(
      await does(world, TRANSPORT_CLERK, AMEND_WORKS, { id, input: { contractSum: null } }),
    ).toMatchObject({ contractSum: null });
  });
});

describe('stages', () => {
  it('count an estate when work starts, and no longer when the start is taken back', async () => {
    const before = Number(await figure(world, ESTATES));
    const id = await recordEstate();
    await move(id, { stage: 'TENDER', day: '2026-02-01' });
    expect(Number(await figure(world, ESTATES))).toBe(before);
    await move(id, { stage: 'STARTED', day: '2026-03-02' });
    expect(Number(await figure(world, ESTATES))).toBe(before + 1);
    await move(id, { stage: 'UNDER_WAY', day: '2026-03-12' });
    await move(id, { stage: 'COMPLETED', day: '2026-06-12' });
    expect(Number(await figure(world, ESTATES))).toBe(before + 1);
    const back = await move(id, { stage: 'TENDER', day: '2026-02-03', reason: '开工登记有误' });
    expect(back['stages']).toEqual([
      { stage: 'PREPARATION', day: '2026-01-05' },
      { stage: 'TENDER', day: '2026-02-03' },
    ]);
    expect(Number(await figure(world, ESTATES))).toBe(before);
  });

  it('say why they were corrected, in the trail', async () => {
    const id = await recordEstate();
    await move(id, { stage: 'STARTED', day: '2026-03-02' });
    const silent = { id, input: { stage: 'STARTED', day: '2026-03-03' } };
    expect(await refusal(world, HOUSING_CLERK, MOVE_WORKS, silent)).toMatchObject({
      code: 'REASON_REQUIRED',
      field: 'reason',
    });
    await move(id, { stage: 'STARTED', day: '2026-03-03', reason: '以开工令日期为准' });
    const trail = await world.module.orm.em
      .fork()
      .execute<object[]>(
        'select action, reason, after from audit_row where record_id = ? order by id desc limit 1',
        [id],
      );
    expect(trail).toMatchObject([
      {
        action: 'works.amend',
        reason: '以开工令日期为准',
        after: { stages: [{}, { stage: 'STARTED', day: '2026-03-03' }] },
      },
    ]);
  });

  it.each([
    [{ stage: 'UNDER_WAY', day: '2026-06-01' }, 'STAGE_NOT_OPEN', 'stage'],
    [{ stage: 'STARTED', day: '2026-07-01' }, 'STAGE_IN_FUTURE', 'day'],
    [{ stage: 'STARTED', day: '2026-01-04' }, 'STAGE_BEFORE_LAST', 'day'],
  ])('refuse %j', async (input, code, field) => {
    const id = await recordEstate();
    expect(await refusal(world, HOUSING_CLERK, MOVE_WORKS, { id, input })).toMatchObject({ code, field });
  });

  it('move once for a retry under the same key', async () => {
    const id = await recordEstate();
    const variables = { id, input: { stage: 'STARTED', day: '2026-03-02' }, requestKey: 'm-1' };
    const answers = [];
    for (let n = 0; n < 2; n++) answers.push(await does(world, HOUSING_CLERK, MOVE_WORKS, variables));
    expect(answers[1]).toEqual(answers[0]);
  });

  it('cannot take back a start on which sections rest', async () => {
    const id = await startedWorks(world);
    await does(world, TRANSPORT_CLERK, RECORD_SECTION, { input: sectionInput(id) });
    const back = { id, input: { stage: 'PREPARATION', day: '2026-01-05', reason: '尚未开工' } };
    expect(await refusal(world, TRANSPORT_CLERK, MOVE_WORKS, back)).toMatchObject({
      code: 'SECTIONS_STARTED',
      field: 'stage',
    });
  });
});

describe('voiding', () => {
  it('is refused while sections stand, and takes an estate out of the figure', async () => {
    const road = await startedWorks(world);
    const section = await does(world, TRANSPORT_CLERK, RECORD_SECTION, { input: sectionInput(road) });
    expect(await refusal(world, TRANSPORT_CLERK, VOID_WORKS, { id: road })).toMatchObject({
      code: 'WORKS_HAS_SECTIONS',
      message: expect.stringContaining('1 个'),
    });
    await does(world, TRANSPORT_CLERK, VOID_SECTION, { id: section.id });
    await does(world, TRANSPORT_CLERK, VOID_WORKS, { id: road });
    expect(
      await refusal(world, TRANSPORT_CLERK, RECORD_SECTION, { input: sectionInput(road) }),
    ).toMatchObject({ code: 'OWNER_VOIDED', field: 'works' });

    const before = Number(await figure(world, ESTATES));
    const estate = await startedWorks(world, ESTATE);
    expect(Number(await figure(world, ESTATES))).toBe(before + 1);
    await does(world, HOUSING_CLERK, VOID_WORKS, { id: estate });
    expect(Number(await figure(world, ESTATES))).toBe(before);
  });
});

describe('the summary', () => {
  it('adds up works of the year by stage, with their money, and counts those past their plan', async () => {
    await using own = await createHousingWorld();
    const money = { contractSum: '100.5', allocated: '60', paid: '20.25', peopleReached: 300 };
    await startedWorks(own, { ...ESTATE, ...money, plannedEnd: '2026-06-29' });
    await startedWorks(own, { ...ESTATE, ...money });
    await does(own, HOUSING_CLERK, RECORD_WORKS, {
      input: worksInput({ ...ESTATE, plannedStart: '2026-07-01' }),
    });
    const nextYear = { plannedStart: '2027-01-01', plannedEnd: '2027-12-31' };
    await does(own, HOUSING_CLERK, RECORD_WORKS, { input: worksInput({ ...ESTATE, ...nextYear }) });
    const { data } = await own.ask(
      LEADER,
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Commitment { housingPart { pending }
        worksSummary { works kinds byStage { stage count } contractSum allocated paid peopleReached plannedKm byTownship { plannedKm } } } } }`,
      {
        r: [
          { __typename: 'Commitment', id: commitmentId('M01') },
          { __typename: 'Commitment', id: commitmentId('C06') },
        ],
      },
    );
    expect(data).toEqual({
      _entities: [
        {
          housingPart: { pending: 1 },
          worksSummary: {
            works: 3,
            kinds: ['ESTATE'],
            byStage: [
              { stage: 'PREPARATION', count: 1 },
              { stage: 'STARTED', count: 2 },
            ],
            contractSum: '201',
            allocated: '120',
            paid: '40.5',
            peopleReached: 600,
            plannedKm: '0',
            byTownship: [],
          },
        },
        { housingPart: null, worksSummary: null },
      ],
    });
  });
});

it('a second works of one name is asked about, and a second section of one name in it', async () => {
  const name = '疑似重复的项目';
  const asks = (mutation: string) => mutation.replace(/, confirmed: \[[^\]]*\]/, '');
  await does(world, TRANSPORT_CLERK, RECORD_WORKS, { input: worksInput({ name }) });
  const again = { input: worksInput({ name }) };
  const { errors } = await world.ask(TRANSPORT_CLERK, asks(RECORD_WORKS), again);
  expect(errors).toMatchObject([{ code: 'TO_BE_CONFIRMED' }]);
  expect(errors[0]!.questions).toMatchObject([{ code: 'PERHAPS_REPEATED' }]);
  const works = await startedWorks(world, { name: '不重复的项目' });
  await does(world, TRANSPORT_CLERK, RECORD_SECTION, { input: sectionInput(works) });
  const section = await world.ask(TRANSPORT_CLERK, asks(RECORD_SECTION), { input: sectionInput(works) });
  expect(section.errors[0]!.questions).toMatchObject([{ code: 'PERHAPS_REPEATED' }]);
  const other = await startedWorks(world, { name: '另一个项目' });
  await does(world, TRANSPORT_CLERK, asks(RECORD_SECTION), { input: sectionInput(other) });
});
