import { EVERYTHING, callerWith, indicatorId, testCatalogue, townshipId } from '@minsheng/kernel/testing';
import { adoptCatalogue, rebuild } from '@minsheng/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  CLERK,
  type HealthWorld,
  INDICATORS,
  RECORD,
  RED_CROSS_CLERK,
  createHealthWorld,
  figure,
  idNumber,
  record,
  refusal,
  screeningInput,
} from '../testing/health-world.ts';

const CERVICAL = indicatorId('C06-1');
const AMEND = `mutation ($id: ID!, $revision: Int!, $input: AmendScreeningInput!) {
  amendScreening(id: $id, revision: $revision, input: $input, confirmed: ${EVERYTHING}) { id revision person { paper } } }`;
const ONE = `query ($id: ID!) { screening(id: $id) { revision counted history { act }
  person { paper name idNumber sex birthYear } } }`;
const WHOLE = `query ($id: ID!) { screening(id: $id) { person { unmasked(purpose: VISIT) {
  name idNumber noPaperReason sourceSystem caseNumber } } } }`;

let world: HealthWorld;
let before = 0;
beforeAll(async () => {
  world = await createHealthWorld();
});
beforeEach(async () => {
  before = await figure(world, CERVICAL);
});
afterAll(() => world.close());

const counted = async () => (await figure(world, CERVICAL)) - before;
const recorded = async (given: object) => (await record(world, { ...given })).screening.id;
const days = Array.from({ length: 20 }, (_, n) => `2026-05-${String(n + 1).padStart(2, '0')}`);

async function one(id: string, query = ONE, caller = CLERK) {
  const { data, errors } = await world.ask(caller, query, { id });
  expect(errors).toEqual([]);
  return data!['screening'] as {
    person: { unmasked?: object };
    revision: number;
    history: { act: string }[];
  };
}

async function recount() {
  const cells = async () =>
    world.module.orm.em
      .fork()
      .execute(
        'select indicator_id, day::text, township_id, value::text from fact_cell where value <> 0 order by 1, 2, 3',
      );
  const now = await cells();
  const { measures, catalogue, clock } = world.module.services;
  await rebuild(world.module.orm, measures, catalogue.bindings(), catalogue, clock.today());
  expect(await cells()).toEqual(now);
}

describe('other papers than the ID number', () => {
  it('count one person each, however the number was typed', async () => {
    await recorded({ idNumber: '500240 700301004', screenedOn: days[1] });
    // The same woman by the number that took its place.
    const { data } = await world.ask(CLERK, RECORD, {
      input: screeningInput(world, { idNumber: idNumber('1970-03-01', 4), screenedOn: days[2] }),
    });
    expect(data).toMatchObject({ recordScreening: { counted: false } });
    await recorded({ idNumber: '810000199408230021', screenedOn: days[1] });
    const passport = { paper: 'PASSPORT', idNumber: 'E12345678', sex: 'FEMALE', birthYear: 1980 };
    const id = await recorded({ ...passport, screenedOn: days[1] });
    await recorded({ ...passport, idNumber: 'e 1234 5678', screenedOn: days[2] });
    expect(await counted()).toBe(3);
    expect(await one(id)).toMatchObject({
      person: { paper: 'PASSPORT', idNumber: 'E123*****', sex: 'FEMALE', birthYear: 1980 },
    });
    const list = 'query ($filter: ScreeningFilter!) { screenings(filter: $filter) { totalCount } }';
    for (const filter of [{ idNumber: 'E12345678' }, { search: 'e12345678' }])
      expect((await world.ask(CLERK, list, { filter })).data).toEqual({ screenings: { totalCount: 2 } });
  });

  it('without any: by name, year of birth and township, with a reason, and marked', async () => {
    const nobody = { paper: 'NONE', idNumber: null, name: '覃无证', sex: 'FEMALE', birthYear: 1975 };
    const said = { ...nobody, noPaperReason: '出生时未登记户口' };
    const id = await recorded({ ...said, screenedOn: days[1] });
    await recorded({ ...said, screenedOn: days[2] });
    await recorded({ ...said, township: townshipId('500240001'), screenedOn: days[3] });
    expect(await counted()).toBe(2);
    expect(await one(id)).toMatchObject({ person: { paper: 'NONE', idNumber: '', birthYear: 1975 } });
    expect((await one(id, WHOLE)).person.unmasked).toMatchObject({
      idNumber: '',
      noPaperReason: '出生时未登记户口',
    });
    expect(await refusal(world, nobody)).toMatchObject({ code: 'NO_PAPER_REASON_REQUIRED' });
    expect(await refusal(world, { ...said, township: null })).toMatchObject({
      code: 'NO_PAPER_TOWNSHIP_REQUIRED',
      field: 'township',
    });
    expect(await refusal(world, { ...said, sex: null })).toMatchObject({ code: 'PERSON_SEX_UNKNOWN' });
  });

  it('nobody under age is screened, whatever tells the age', async () => {
    const child = { idNumber: idNumber('2016-03-01', 20) };
    expect(await refusal(world, child)).toMatchObject({ code: 'PERSON_NOT_ELIGIBLE_AGE' });
    const passport = { paper: 'PASSPORT', idNumber: 'E22345678', sex: 'FEMALE', birthYear: 2016 };
    expect(await refusal(world, passport)).toMatchObject({ code: 'PERSON_NOT_ELIGIBLE_AGE' });
  });
});

describe('a number that the source masks', () => {
  const masked = (caseNumber: string) => ({
    name: '覃脱敏',
    idNumber: '5002**********1224',
    sourceSystem: '两癌筛查系统',
    caseNumber,
  });

  it('counts by the case, is marked, and becomes whole with all records of the case', async () => {
    const id = await recorded({ ...masked('A-1'), screenedOn: days[1] });
    const other = await recorded({ ...masked('a-1 '), screenedOn: days[2] });
    await recorded({ ...masked('A-2'), screenedOn: days[1] });
    expect(await counted()).toBe(2);
    expect(await one(id)).toMatchObject({ person: { paper: 'MASKED', sex: 'FEMALE', birthYear: null } });
    expect((await one(id, WHOLE)).person.unmasked).toMatchObject({ caseNumber: 'A-1' });

    const number = idNumber('1981-04-04', 122);
    await recorded({ name: '覃脱敏', idNumber: number, screenedOn: days[5] });
    expect(await counted()).toBe(3);
    const amended = await world.ask(CLERK, AMEND, { id, revision: 1, input: { idNumber: number } });
    expect(amended).toMatchObject({ errors: [], data: { amendScreening: { revision: 2 } } });
    expect(await counted()).toBe(2);
    expect(await one(other)).toMatchObject({
      revision: 1,
      person: { paper: 'RESIDENT_ID', birthYear: 1981 },
      history: [{ act: 'record' }, { act: 'amend' }],
    });
    // Who comes masked later is that person all the same.
    await recorded({ ...masked('A-1'), screenedOn: days[6] });
    expect(await counted()).toBe(2);
    await recount();
  });

  it('becomes whole by a new record that names the case; another name is somebody else', async () => {
    const id = await recorded({ ...masked('B-1'), screenedOn: days[1] });
    await recorded({ ...masked('B-1'), name: '覃他人', screenedOn: days[1] });
    const number = idNumber('1982-04-04', 122);
    await recorded({ ...masked('B-1'), idNumber: number, screenedOn: days[3] });
    expect(await counted()).toBe(2);
    expect((await one(id, WHOLE)).person.unmasked).toMatchObject({ idNumber: number });
  });

  it('is not corrected where it is whole, nor by another unit, nor by what is not whole', async () => {
    const id = await recorded({ ...masked('C-1'), screenedOn: days[1] });
    const number = idNumber('1983-04-04', 122);
    const ask = (input: object, caller = CLERK, revision = 1) =>
      world.ask(caller, AMEND, { id, revision, input }).then(({ errors }) => errors[0]?.code);
    for (const caller of [RED_CROSS_CLERK, callerWith('SUPERVISOR'), callerWith('UNIT_LEADER', 'HEALTH')])
      expect(await ask({ idNumber: number }, caller)).toBe('FORBIDDEN');
    expect(await ask({ idNumber: '5002**********1222' })).toBe('SOURCE_SYSTEM_REQUIRED');
    expect(await ask({ idNumber: idNumber('1983-04-04', 121) })).toBe('PERSON_NOT_ELIGIBLE_SEX');
    expect(await ask({ idNumber: number })).toBeUndefined();
    expect(await ask({ idNumber: idNumber('1983-04-04', 124) }, CLERK, 2)).toBe('PERSON_IS_WHOLE');
  });

  it('is one person whatever eight writers do at once', async () => {
    const number = idNumber('1984-04-04', 122);
    const ids = await Promise.all(
      [0, 1, 2, 3].map((n) => recorded({ ...masked('D-1'), screenedOn: days[n] })),
    );
    const write = [
      ...ids.map((id) => () => world.ask(CLERK, AMEND, { id, revision: 1, input: { idNumber: number } })),
      ...[4, 5].map((n) => () => record(world, { ...masked('D-1'), screenedOn: days[n] })),
      ...[6, 7].map((n) => () => record(world, { ...masked('D-1'), idNumber: number, screenedOn: days[n] })),
    ];
    await Promise.all(write.map((it) => it()));
    expect(await counted()).toBe(1);
    const subjects = await world.module.orm.em
      .fork()
      .execute(
        'select distinct person_id_number_hash from screening where person_case_hash = any(select person_case_hash from screening where id = ?)',
        [ids[0]],
      );
    expect(subjects).toHaveLength(1);
    await recount();
  });
});

it('of another unit only what counts changes, never what it knows', async () => {
  const indicators = [...INDICATORS, { ...INDICATORS[0]!, code: 'M08-2', owner: 'RED_CROSS' }];
  await adoptCatalogue(world.module, testCatalogue(indicators, 'two units'));
  const said = {
    name: '覃两家',
    idNumber: '5002**********1224',
    sourceSystem: '两癌筛查系统',
    caseNumber: 'E-1',
  };
  const theirs = await world.ask(RED_CROSS_CLERK, RECORD, {
    input: screeningInput(world, { ...said, screenedOn: days[1] }),
  });
  expect(theirs.errors).toEqual([]);
  const { id } = (theirs.data!['recordScreening'] as { screening: { id: string } }).screening;
  await recorded({ ...said, idNumber: idNumber('1985-04-04', 122), screenedOn: days[2] });
  expect(await counted()).toBe(1);
  expect(await one(id, ONE, RED_CROSS_CLERK)).toMatchObject({
    revision: 1,
    person: { paper: 'MASKED' },
    history: [{ act: 'record' }],
  });
  expect((await one(id, WHOLE, RED_CROSS_CLERK)).person.unmasked).toMatchObject({ idNumber: said.idNumber });
});
