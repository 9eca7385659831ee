import { type World, callerWith, commitmentId, townshipId } from '@minsheng/kernel/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CIVIL,
  RECORD_ADAPTATION,
  adaptationInput,
  cellsOf,
  createCivilWorld,
  figureOf,
  idNumber,
  must,
} from '../testing/civil-world.ts';

const AMEND = `mutation ($id: ID!, $revision: Int!, $input: AmendAdaptationInput!) {
  amendAdaptation(id: $id, revision: $revision, input: $input) { stage cost items counted viewerCanAmend } }`;
const VOID =
  'mutation ($id: ID!, $revision: Int!) { voidAdaptation(id: $id, revision: $revision, reason: "重复登记") { id } }';

let world: World;
beforeAll(async () => void (world = await createCivilWorld()));
afterAll(() => world.close());

describe('recording', () => {
  it.each([
    [{ idNumber: idNumber('1966-03-03', 22) }, 'NOT_ELDERLY', 'idNumber'],
    [{ acceptedOn: '2026-03-01' }, 'ACCEPTED_BEFORE_ASSESSMENT', 'acceptedOn'],
  ])('with %j is refused: %s', async (given, code, field) => {
    const { errors } = await world.ask(CIVIL, RECORD_ADAPTATION, { input: adaptationInput(given) });
    expect(errors).toMatchObject([{ code, field, message: expect.stringMatching(/\p{Script=Han}/u) }]);
  });

  it('takes whoever turned 60 on that day, and answers a retry with the first one', async () => {
    const input = adaptationInput({ idNumber: idNumber('1966-03-02', 24) });
    const first = await must<object>(world, CIVIL, RECORD_ADAPTATION, { input, requestKey: 'home-1' });
    expect(first).toMatchObject({ stage: 'ACCEPTED', cost: '3260.5', counted: true });
    expect(await must(world, CIVIL, RECORD_ADAPTATION, { input, requestKey: 'home-1' })).toEqual(first);
  });
});

describe('a planned one', () => {
  it('is accepted once, with day and cost, and then stands', async () => {
    const person = { idNumber: idNumber('1940-05-05', 26) };
    const planned = { ...person, stage: 'PLANNED', acceptedOn: null, cost: null };
    const { id } = await must<{ id: string }>(world, CIVIL, RECORD_ADAPTATION, {
      input: adaptationInput(planned),
    });
    const accept = (input: object) => world.ask(CIVIL, AMEND, { id, input: { stage: 'ACCEPTED', ...input } });
    expect((await accept({ acceptedOn: '2026-06-01' })).errors).toMatchObject([
      { code: 'FIELD_REQUIRED_AT_STAGE', field: 'cost' },
    ]);
    const settled = { acceptedOn: '2026-06-01', cost: '2980.00', items: ['RAMP', 'RAMP'] };
    expect((await accept(settled)).data).toEqual({
      amendAdaptation: {
        stage: 'ACCEPTED',
        cost: '2980',
        items: ['RAMP'],
        counted: true,
        viewerCanAmend: false,
      },
    });
    expect((await accept({ cost: '1' })).errors).toMatchObject([{ code: 'STAGE_NOT_OPEN', field: 'stage' }]);
  });
});

describe('households', () => {
  const people = [30, 32, 34].map((sequence) => idNumber('1944-04-04', sequence));
  const DAYS = ['2026-01-05', '2026-03-15', '2026-05-20', '2026-06-30', '2025-12-31'] as const;

  /** Distinct people of the year, each on the first day of acceptance, in plain SQL. */
  function recount(): Promise<object[]> {
    return world.module.orm.em.fork().execute<object[]>(
      `select day::text as day, coalesce(township, ?) as township, count(*)::text as value, '0' as numerator from (
         select distinct on (person_id_number_hash) accepted_on as day, township_id as township from adaptation
         where stage = 'ACCEPTED' and voided_on is null and accepted_on between '2026-01-01' and '2026-12-31'
         order by person_id_number_hash, accepted_on, id collate "C") firsts group by 1, 2 order by 1, 2`,
      [townshipId('500240')],
    );
  }

  async function apply(
    it: { who: number; day: string; plan: boolean; end: string },
    township: string | null,
  ) {
    const given = { idNumber: people[it.who], township, assessedOn: '2025-11-01', acceptedOn: it.day };
    const input = adaptationInput(it.plan ? { ...given, stage: 'PLANNED', acceptedOn: null } : given);
    const { id } = await must<{ id: string }>(world, CIVIL, RECORD_ADAPTATION, { input });
    if (it.plan && it.end !== 'stay')
      await must(world, CIVIL, AMEND, { id, input: { stage: 'ACCEPTED', acceptedOn: it.day } });
    if (it.end === 'void') await must(world, CIVIL, VOID, { id });
  }

  it('count once a year, on the first acceptance that stands, in whatever order', async () => {
    const step = fc.record({
      who: fc.nat({ max: 2 }),
      day: fc.constantFrom<string>(...DAYS),
      plan: fc.boolean(),
      end: fc.constantFrom('stay', 'accept', 'void'),
    });
    const township = fc.constantFrom('500240001', '500240101', null).map((code) => code && townshipId(code));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(step, township), { minLength: 3, maxLength: 12 }), async (steps) => {
        for (const [it, where] of steps) await apply(it, where);
        expect(await cellsOf(world, 'M09-2')).toEqual(await recount());
      }),
      { numRuns: 12 },
    );
  });
});

describe('a commitment', () => {
  const SUMMARY = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Commitment {
    adaptationSummary { accepted planned townships cost } } } }`;
  const ask = (caller: Parameters<World['ask']>[0], code: string) =>
    world.ask(caller, SUMMARY, { r: [{ __typename: 'Commitment', id: commitmentId(code) }] });
  const summaryOf = async () => {
    const { data } = await ask(CIVIL, 'M09');
    const [commitment] = data!['_entities'] as { adaptationSummary: { accepted: number; cost: string } }[];
    return commitment!.adaptationSummary;
  };

  it('counts a household once and adds up all that was settled', async () => {
    const before = await summaryOf();
    const person = { idNumber: idNumber('1939-09-09', 44), cost: '100.05' };
    for (const acceptedOn of ['2026-05-06', '2026-06-06'])
      await must(world, CIVIL, RECORD_ADAPTATION, { input: adaptationInput({ ...person, acceptedOn }) });
    const planned = { ...person, stage: 'PLANNED', acceptedOn: null, cost: null };
    await must(world, CIVIL, RECORD_ADAPTATION, { input: adaptationInput(planned) });
    const after = await summaryOf();
    expect(after).toMatchObject({ accepted: before.accepted + 1 });
    expect(Math.round((Number(after.cost) - Number(before.cost)) * 100)).toBe(20_010);

    world.setToday('2027-01-05');
    await must(world, CIVIL, RECORD_ADAPTATION, {
      input: adaptationInput({ ...person, assessedOn: '2027-01-02', acceptedOn: '2027-01-04' }),
    });
    const nextYear = await summaryOf();
    world.setToday('2026-06-30');
    expect(nextYear).toEqual(after);
  });

  it('shows it to analysts, to no administrator, and not where nothing feeds it', async () => {
    expect((await ask(callerWith('ANALYST'), 'M09')).errors).toEqual([]);
    expect((await ask(callerWith('SYSTEM_ADMIN'), 'M09')).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await ask(CIVIL, 'C07')).data).toEqual({ _entities: [{ adaptationSummary: null }] });
  });
});

describe('a home', () => {
  const homes = async () => Number((await figureOf(world, 'M09-2')).value);
  const adapted = (given: Record<string, unknown>) =>
    must<{ id: string; counted: boolean }>(world, CIVIL, RECORD_ADAPTATION, {
      input: adaptationInput(given),
    });
  const HOME = { village: '桥头村', houseNumber: '3组12号' };

  it('counts once for husband and wife, by its address or by its number', async () => {
    const before = await homes();
    const couple = [51, 52].map((sequence) => ({ idNumber: idNumber('1945-01-01', sequence) }));
    expect(await adapted({ ...couple[0], ...HOME })).toMatchObject({ counted: true });
    const wife = { ...couple[1], village: ' 桥头', houseNumber: '３组12', acceptedOn: '2026-05-07' };
    expect(await adapted(wife)).toMatchObject({ counted: false });
    // The same address in another township is another home.
    await adapted({ idNumber: idNumber('1945-01-01', 53), ...HOME, township: townshipId('500240001') });
    for (const sequence of [54, 55])
      await adapted({ idNumber: idNumber('1945-01-01', sequence), householdNumber: '0500 123456' });
    expect(await homes()).toBe(before + 3);
  });

  it('of which nobody says anything is the person\u2019s own, which is asked about; said later it moves', async () => {
    const before = await homes();
    const planned = { stage: 'PLANNED', acceptedOn: null, cost: null };
    const [one, other] = [56, 57].map((sequence) => ({ idNumber: idNumber('1945-01-01', sequence) }));
    const unsaid = await world.ask(
      CIVIL,
      'mutation ($input: RecordAdaptationInput!) { recordAdaptation(input: $input) { id } }',
      { input: adaptationInput({ ...one, ...planned }) },
    );
    expect(unsaid.errors).toMatchObject([{ code: 'TO_BE_CONFIRMED' }]);
    const home = { village: '凤凰社区', houseNumber: '8' };
    await adapted({ ...one, ...home });
    const { id } = await adapted({ ...other, ...planned });
    const accepted = { stage: 'ACCEPTED', acceptedOn: '2026-06-01', cost: '100', ...home };
    const { data } = await world.ask(CIVIL, AMEND, { id, input: accepted });
    expect(data).toMatchObject({ amendAdaptation: { counted: false } });
    expect(await homes()).toBe(before + 1);
  });

  it('is refused by half an address, and shown to its own unit alone', async () => {
    const { errors } = await world.ask(CIVIL, RECORD_ADAPTATION, {
      input: adaptationInput({ village: '桥头村' }),
    });
    expect(errors).toMatchObject([{ code: 'HOUSEHOLD_HOUSE_REQUIRED', field: 'houseNumber' }]);
    const { id } = await adapted({ idNumber: idNumber('1945-01-01', 58), ...HOME });
    const shown = 'query ($id: ID!) { adaptation(id: $id) { household { village houseNumber } } }';
    expect((await world.ask(CIVIL, shown, { id })).data).toEqual({ adaptation: { household: HOME } });
    const outside = await world.ask(callerWith('SUPERVISOR'), shown, { id });
    expect(outside).toMatchObject({
      data: { adaptation: { household: null } },
      errors: [{ code: 'FORBIDDEN' }],
    });
  });
});
