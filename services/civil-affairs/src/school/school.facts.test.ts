import { EVERYTHING, type World, callerWith, townshipId } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CIVIL, createCivilWorld, figureOf, must } from '../testing/civil-world.ts';

const RECORD = `mutation ($input: RecordSchoolCareInput!) { recordSchoolCare(input: $input, confirmed: ${EVERYTHING}) { id } }`;
const AMEND = `mutation ($id: ID!, $revision: Int!, $input: AmendSchoolCareInput!) {
  amendSchoolCare(id: $id, revision: $revision, input: $input, confirmed: ${EVERYTHING}) { counted } }`;
const VOID =
  'mutation ($id: ID!, $revision: Int!) { voidSchoolCare(id: $id, revision: $revision, reason: "重复列入") { id } }';
const EDUCATION = callerWith('UNIT_CLERK', 'EDUCATION');
const ALL = {
  termStartOn: '2026-02-27',
  graduationOn: '2026-06-12',
  examOn: '2026-06-05',
  evidence: '石教函〔2026〕7号',
};

let world: World;
beforeEach(async () => {
  const owned = { module: 'civil-affairs', owner: 'EDUCATION', counting: 'RATIO' as const };
  world = await createCivilWorld([{ ...owned, code: 'M02-4', measure: 'school.share' }]);
});
afterEach(() => world.close());

const ask = (name: string, given: object = {}, by = EDUCATION) => {
  const listed = { year: 2026, listedOn: '2019-09-01', inScope: true, absentTimes: [] };
  const input = { name, township: townshipId('500240101'), grade: '初中', ...listed, ...given };
  return world.ask(by, RECORD, { input });
};

async function list(name: string, given?: object): Promise<string> {
  const { data, errors } = await ask(name, given);
  expect(errors).toEqual([]);
  return (data!['recordSchoolCare'] as { id: string }).id;
}

async function share(asOf?: string): Promise<string> {
  const { numerator, denominator } = await figureOf(world, 'M02-4', asOf);
  return `${numerator}/${denominator}`;
}

it('is listed by the unit whose schools they are, and by no other', async () => {
  expect((await ask('西沱中学', {}, CIVIL)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
});

it('counts schools with all their key times, out of those in scope; what is not ticked is not covered', async () => {
  // Covered: 西沱中学 (all three), 西沱小学 (no leaving class). Not: 悦崃中学 (two of three), 黄水中学 (nothing ticked).
  await list('西沱中学', ALL);
  await list('西沱小学', { ...ALL, absentTimes: ['GRADUATION'], graduationOn: null });
  const waiting = await list('悦崃中学', { ...ALL, examOn: null });
  await list('黄水中学');
  // Out of scope, of the year before, listed twice and refused, listed wrongly and taken back.
  await list('教学点', { inScope: false, whyNot: '已撤并' });
  await list('沙子中学', { ...ALL, year: 2025, termStartOn: '2025-02-27', graduationOn: null, examOn: null });
  expect((await ask('西沱中学')).errors).toMatchObject([{ code: 'SCHOOL_LISTED', field: 'name' }]);
  const id = await list('西沱中学（重复）', ALL);
  await must(world, EDUCATION, VOID, { id });
  expect(await share()).toBe('2/4');
  expect(await share('2026-06-11')).toBe('1/4');
  expect(await share('2026-01-01')).toBe('0/4');
  await must(world, EDUCATION, AMEND, { id: waiting, input: { examOn: '2026-06-20' } });
  expect(await share()).toBe('3/4');
});

it('that opens within the year is asked from then on', async () => {
  await list('新城小学', { listedOn: '2026-05-06' });
  expect(await share('2026-05-05')).toBe('0/0');
  expect(await share('2026-05-06')).toBe('0/1');
});
