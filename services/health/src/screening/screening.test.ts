import { createHash } from 'node:crypto';
import { indicatorId, townshipId } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CLERK,
  type HealthWorld,
  RECORD,
  createHealthWorld,
  figure,
  idNumber,
  record,
  refusal,
  screeningInput,
} from '../testing/health-world.ts';

const CERVICAL = indicatorId('C06-1');
const COLORECTAL = indicatorId('C06-4');
const VOID =
  'mutation ($id: ID!, $revision: Int!, $reason: String!) { voidScreening(id: $id, revision: $revision, reason: $reason) { id voidedOn voidReason } }';
const AMEND = `mutation ($id: ID!, $revision: Int!, $input: AmendScreeningInput!) {
  amendScreening(id: $id, revision: $revision, input: $input) { id reportedOn result followUp followUpDueOn } }`;

let world: HealthWorld;
beforeAll(async () => void (world = await createHealthWorld()));
afterAll(() => world.close());

describe('recording a screening', () => {
  it('moves the figure by one and masks the person in the answer', async () => {
    const before = await figure(world, CERVICAL);
    const { screening, counted, warnings } = await record(world, { name: '覃小梅', phone: '13900000123' });
    expect({ counted, warnings }).toEqual({ counted: true, warnings: [] });
    expect(screening.person).toEqual({ name: '覃**', idNumber: '5002**************', phone: '*******0123' });
    expect(await figure(world, CERVICAL)).toBe(before + 1);
  });

  it('does not count the same person again in the year, also at another facility, and says why', async () => {
    const person = { idNumber: idNumber('1979-02-02', 2) };
    const first = await record(world, { ...person, screenedOn: '2026-03-02' });
    const before = await figure(world, CERVICAL);
    const second = await record(world, { ...person, facility: world.clinic, screenedOn: '2026-04-09' });
    expect(second.counted).toBe(false);
    expect(second.screening.countedBy).toEqual({ id: first.screening.id });
    expect(second.warnings).toMatchObject([
      { code: 'REPEAT_IN_YEAR', message: expect.stringContaining('2026年3月2日在县人民医院') },
    ]);
    expect(await figure(world, CERVICAL)).toBe(before);
  });

  it('lets an earlier screening, entered later, stand instead', async () => {
    const person = { idNumber: idNumber('1979-02-02', 4) };
    const later = await record(world, { ...person, screenedOn: '2026-04-09' });
    const before = await figure(world, CERVICAL);
    const earlier = await record(world, { ...person, facility: world.clinic, screenedOn: '2026-02-09' });
    expect(earlier.counted).toBe(true);
    expect(earlier.warnings.map(({ code }) => code)).toEqual(['COUNTS_INSTEAD']);
    expect(await figure(world, CERVICAL)).toBe(before);
    const { data } = await world.ask(
      CLERK,
      'query ($id: ID!) { screening(id: $id) { counted countedBy { id } } }',
      { id: later.screening.id },
    );
    expect(data).toEqual({ screening: { counted: false, countedBy: { id: earlier.screening.id } } });
  });

  it('asks to look at a second colorectal test of the year, whose report counts all the same', async () => {
    const person = { programme: 'COLORECTAL', highRisk: true, idNumber: idNumber('1979-02-02', 14) };
    await record(world, { ...person, screenedOn: '2026-04-09' });
    expect((await record(world, person)).warnings.map(({ code }) => code)).toEqual(['TESTED_IN_YEAR']);
  });

  it('keeps the county itself in one form', async () => {
    await record(world, { name: '县本级甲', township: townshipId('500240') });
    const [row] = await world.module.orm.em
      .fork()
      .execute<object[]>('select township_id from screening order by recorded_at desc limit 1');
    expect(row).toEqual({ township_id: null });
  });

  it('answers a retry with the warnings of the first answer', async () => {
    const person = { idNumber: idNumber('1979-02-02', 16) };
    await record(world, { ...person, screenedOn: '2026-03-02' });
    const input = screeningInput(world, { ...person, facility: world.clinic });
    const answers = [];
    for (const requestKey of ['k-2', 'k-2'])
      answers.push(await world.ask(CLERK, RECORD, { input, requestKey }));
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[1]!.data).toMatchObject({ recordScreening: { warnings: [{ code: 'REPEAT_IN_YEAR' }] } });
  });

  it('does not keep a digest of people that could be tried out', async () => {
    const input = screeningInput(world);
    await world.ask(CLERK, RECORD, { input, requestKey: 'k-3' });
    const plain = createHash('sha256').update(JSON.stringify(input)).digest('base64url');
    const [row] = await world.module.orm.em
      .fork()
      .execute<{ digest: string }[]>(`select digest from request_key where key = 'k-3'`);
    expect(row!.digest).not.toBe(plain);
  });

  it('takes null for left out', async () => {
    const { errors } = await world.ask(CLERK, RECORD, { input: screeningInput(world), requestKey: null });
    expect(errors).toEqual([]);
    expect(
      (await world.ask(CLERK, '{ screenings(after: null, filter: null) { totalCount } }')).errors,
    ).toEqual([]);
  });

  it('counts the person again under another programme', async () => {
    const person = { idNumber: idNumber('1979-02-02', 6) };
    await record(world, person);
    expect((await record(world, { ...person, programme: 'BREAST' })).counted).toBe(true);
  });

  it('warns, and counts, where the last screening is of another year but too recent', async () => {
    const person = { idNumber: idNumber('1979-02-02', 8) };
    await record(world, { ...person, screenedOn: '2025-11-11' });
    const second = await record(world, person);
    expect(second.counted).toBe(true);
    expect(second.warnings).toMatchObject([{ code: 'INTERVAL_SHORT' }]);
  });

  it.each([
    [
      'a man in the cervical programme',
      { idNumber: idNumber('1980-03-01', 1) },
      'PERSON_NOT_ELIGIBLE_SEX',
      'idNumber',
    ],
    [
      'a man in the breast programme',
      { programme: 'BREAST', idNumber: idNumber('1980-03-01', 1) },
      'PERSON_NOT_ELIGIBLE_SEX',
      'idNumber',
    ],
    [
      'a 39-year-old in the colorectal programme',
      { programme: 'COLORECTAL', highRisk: true, idNumber: idNumber('1986-05-07', 2) },
      'PERSON_NOT_ELIGIBLE_AGE',
      'idNumber',
    ],
    [
      'a 76-year-old in the colorectal programme',
      { programme: 'COLORECTAL', highRisk: true, idNumber: idNumber('1950-05-06', 2) },
      'PERSON_NOT_ELIGIBLE_AGE',
      'idNumber',
    ],
    [
      'somebody not at high risk in the colorectal programme',
      { programme: 'COLORECTAL' },
      'PERSON_NOT_HIGH_RISK',
      'highRisk',
    ],
    ['a day in the future', { screenedOn: '2026-07-01' }, 'DAY_AFTER_TODAY', 'screenedOn'],
    ['a report in the future', { reportedOn: '2026-07-01' }, 'DAY_AFTER_TODAY', 'reportedOn'],
    ['a report before the screening', { reportedOn: '2026-05-05' }, 'REPORTED_BEFORE_SCREENED', 'reportedOn'],
    ['a result without a report', { result: 'NORMAL' }, 'RESULT_WITHOUT_REPORT', 'reportedOn'],
    ['a wrong check digit', { idNumber: '500240198003010020' }, 'ID_NUMBER_CHECK_DIGIT', 'idNumber'],
    ['an ID number of 17 digits', { idNumber: '50024019800301002' }, 'ID_NUMBER_LENGTH', 'idNumber'],
    ['an empty name', { name: ' 　' }, 'NAME_REQUIRED', 'name'],
    ['a phone of 5 digits', { phone: '12345' }, 'PHONE_INVALID', 'phone'],
    ['an unknown township', { township: 'nowhere' }, 'TOWNSHIP_UNKNOWN', 'township'],
    ['an unknown facility', { facility: 'nowhere' }, 'REFERENCE_UNKNOWN', 'facility'],
  ])('refuses %s, naming the field, and leaves nothing behind', async (_, given, code, field) => {
    const before = await rowCounts();
    expect(await refusal(world, given)).toMatchObject({
      code,
      field,
      message: expect.stringMatching(/\p{Script=Han}/u),
    });
    expect(await rowCounts()).toEqual(before);
  });

  it('accepts people of exactly 40 and 75 in the colorectal programme', async () => {
    const input = { programme: 'COLORECTAL', highRisk: true };
    expect((await record(world, { ...input, idNumber: idNumber('1986-05-06', 2) })).warnings).toEqual([]);
    expect((await record(world, { ...input, idNumber: idNumber('1950-05-07', 2) })).warnings).toEqual([]);
  });

  it('refuses the very same screening twice, and two at once leave one', async () => {
    const input = { idNumber: idNumber('1979-02-02', 10) };
    const answers = await Promise.all(
      [1, 2, 3].map(() => world.ask(CLERK, RECORD, { input: screeningInput(world, input) })),
    );
    const codes = answers.map(({ errors }) => errors[0]?.code ?? 'RECORDED');
    expect(codes.sort()).toEqual(['RECORDED', 'SCREENING_DUPLICATE', 'SCREENING_DUPLICATE']);
    expect(await refusal(world, input)).toMatchObject({ code: 'SCREENING_DUPLICATE', field: 'idNumber' });
  });
});

describe('voiding', () => {
  it('takes the record out of the figure, keeps it with the reason, and cannot be done twice', async () => {
    const before = await figure(world, CERVICAL);
    const { screening } = await record(world);
    const { data } = await world.ask(CLERK, VOID, { id: screening.id, reason: '重复录入作废' });
    expect(data).toEqual({
      voidScreening: { id: screening.id, voidedOn: '2026-06-30', voidReason: '重复录入作废' },
    });
    expect(await figure(world, CERVICAL)).toBe(before);
    expect((await world.ask(CLERK, VOID, { id: screening.id, reason: '重复录入作废' })).errors).toMatchObject(
      [{ code: 'RECORD_VOIDED' }],
    );
  });

  it('hands the count to the next screening of the person', async () => {
    const person = { idNumber: idNumber('1979-02-02', 12) };
    const first = await record(world, { ...person, screenedOn: '2026-03-02' });
    await record(world, { ...person, facility: world.clinic, screenedOn: '2026-04-09' });
    const before = await figure(world, CERVICAL);
    await world.ask(CLERK, VOID, { id: first.screening.id, reason: '机构填报错误' });
    expect(await figure(world, CERVICAL)).toBe(before);
  });
});

describe('reports and follow-ups', () => {
  it('counts a colorectal test when its report is issued', async () => {
    const before = await figure(world, COLORECTAL);
    const { screening } = await record(world, { programme: 'COLORECTAL', highRisk: true });
    expect(await figure(world, COLORECTAL)).toBe(before);
    await world.ask(CLERK, AMEND, {
      id: screening.id,
      input: { reportedOn: '2026-05-20', result: 'NORMAL' },
    });
    expect(await figure(world, COLORECTAL)).toBe(before + 1);
  });

  it('makes an abnormal result due for follow-up in 30 days, and lets it be done once', async () => {
    const { screening } = await record(world);
    const { data } = await world.ask(CLERK, AMEND, {
      id: screening.id,
      input: { reportedOn: '2026-05-20', result: 'ABNORMAL' },
    });
    expect(data).toMatchObject({ amendScreening: { followUp: 'DUE', followUpDueOn: '2026-06-19' } });
    const done = await world.ask(CLERK, AMEND, {
      id: screening.id,
      input: { followUp: 'DONE', followUpNote: '已转诊' },
    });
    expect(done.data).toMatchObject({ amendScreening: { followUp: 'DONE' } });
    const again = await world.ask(CLERK, AMEND, { id: screening.id, input: { followUp: 'DUE' } });
    expect(again.errors).toMatchObject([{ code: 'FOLLOW_UP_NOT_DUE', field: 'followUp' }]);
  });
});

async function rowCounts(): Promise<unknown> {
  const [row] = await world.module.orm.em.fork().execute<object[]>(
    `select (select count(*) from screening) as screenings, (select count(*) from audit_row) as audit,
       (select count(*) from fact_contribution) as contributions, (select sum(version) from fact_cell) as cells`,
  );
  return row;
}
