import { EVERYTHING, callerWith, indicatorId, townshipId } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type County, createCounty } from '../support/county.ts';

const CULTURE = callerWith('UNIT_CLERK', 'CULTURE_TOURISM');
const ACTIVITY = `mutation ($input: RecordActivityInput!) { recordActivity(input: $input, confirmed: ${EVERYTHING}) { id } }`;
const STATEMENT = `mutation ($input: RecordStatementInput!) { recordCivilAffairsStatement(input: $input, confirmed: ${EVERYTHING}) { id } }`;
const CORRECT = `mutation ($id: ID!, $revision: Int!, $input: AmendStatementInput!) {
  amendCivilAffairsStatement(id: $id, revision: $revision, input: $input, reason: "按签发原件更正") { id } }`;
const VOID =
  'mutation ($id: ID!, $revision: Int!) { voidActivity(id: $id, revision: $revision, reason: "重复登记作废") { id } }';
const XITUO = townshipId('500240101');

let county: County;
beforeAll(async () => void (county = await createCounty('civil-affairs')));
afterAll(() => county[Symbol.asyncDispose]());

it('a correction backdated to March changes the March reading as known now, and not as known in June', async () => {
  // Given a show in March, recorded in April, and a first-quarter total signed in April
  county.setToday('2026-04-10');
  const input = {
    kind: 'PERFORMANCE',
    title: '山歌进村',
    venue: '村文化广场',
    township: XITUO,
    stage: 'HELD',
    heldOn: '2026-03-20',
    audience: 240,
  };
  const { recordActivity } = (await county.must(CULTURE, ACTIVITY, { input })) as {
    recordActivity: { id: string };
  };
  const { recordCivilAffairsStatement: statement } = (await county.must(CULTURE, STATEMENT, {
    input: {
      indicator: indicatorId('C07-2'),
      source: 'STATEMENT',
      periodFrom: '2026-01-01',
      periodTo: '2026-03-31',
      totals: [{ value: '9000' }],
      paper: '石文旅函〔2026〕7号',
      signedBy: '演示分管领导',
      signedOn: '2026-04-08',
    },
  })) as { recordCivilAffairsStatement: { id: string } };
  await county.deliver();

  // When in November the show turns out to have been entered twice elsewhere, and the signed total was wrong
  county.setToday('2026-11-20');
  await county.must(CULTURE, VOID, { id: recordActivity.id });
  await county.must(CULTURE, CORRECT, { id: statement.id, input: { totals: [{ value: '8600' }] } });
  await county.deliver();

  // Then March reads otherwise as known now, and as before as known in June
  const march = (args: string) => Promise.all(['C07-1', 'C07-2'].map((code) => county.reading(code, args)));
  const values = async (args: string) => (await march(args)).map((reading) => reading?.value);
  expect(await values('(asOf: "2026-03-31")')).toEqual(['0', '8600']);
  expect(await values('(asOf: "2026-03-31", knownOn: "2026-06-30")')).toEqual(['1', '9000']);
  expect(await values('(asOf: "2026-03-31", knownOn: "2026-04-09")')).toEqual(['0', null]);
  expect(await values('(asOf: "2026-03-31", knownOn: "2026-11-20")')).toEqual(['0', '8600']);
});
