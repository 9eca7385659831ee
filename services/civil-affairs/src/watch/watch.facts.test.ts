import { EVERYTHING, type World, townshipId } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CIVIL, CULTURE, createCivilWorld, figureOf, must } from '../testing/civil-world.ts';

const RECORD = `mutation ($input: RecordWatchInput!) { recordWatch(input: $input, confirmed: ${EVERYTHING}) { id summary counted } }`;
const AMEND = `mutation ($id: ID!, $revision: Int!, $input: AmendWatchInput!) {
  amendWatch(id: $id, revision: $revision, input: $input, reason: "核对后更正", confirmed: ${EVERYTHING}) { id } }`;
const VOID =
  'mutation ($id: ID!, $revision: Int!) { voidWatch(id: $id, revision: $revision, reason: "重复报送") { id } }';
const [NORTH, WEST] = [townshipId('500240001'), townshipId('500240101')];

const counted = {
  module: 'civil-affairs',
  owner: 'CIVIL_AFFAIRS',
  measure: 'watch.share',
  counting: 'RATIO' as const,
};
const INDICATORS = [
  { ...counted, code: 'C09-1', parameters: { kind: 'DEMENTIA' } },
  { ...counted, code: 'C09-2', parameters: { kind: 'DISABLED' } },
];

let world: World;
beforeEach(async () => void (world = await createCivilWorld(INDICATORS)));
afterEach(() => world.close());

const ask = (given: object = {}, by = CIVIL) => {
  const input = {
    kind: 'DEMENTIA',
    township: NORTH,
    statedOn: '2026-03-31',
    registered: 60,
    assigned: 40,
    visited: 30,
    paper: '石民函〔2026〕9号',
    signedBy: '向前',
    ...given,
  };
  return world.ask(by, RECORD, { input });
};

async function state(given: object = {}): Promise<{ id: string; summary: string; counted: boolean }> {
  const { data, errors } = await ask(given);
  expect(errors).toEqual([]);
  return data!['recordWatch'] as { id: string; summary: string; counted: boolean };
}

async function share(code: string, asOf?: string): Promise<string> {
  const { numerator, denominator } = await figureOf(world, code, asOf);
  return `${numerator}/${denominator}`;
}

it('is stated by the unit that answers for it, and by no other', async () => {
  expect((await ask({}, CULTURE)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
});

it('is what each township said last, added up; 583 is counted by nothing', async () => {
  // March 40/60 + 20/25; June 55/58 where stated anew, the other stands.
  expect(await state()).toMatchObject({ counted: true, summary: '失智老年人（石民函〔2026〕9号）' });
  await state({ township: WEST, registered: 25, assigned: 20, visited: 25 });
  await state({ kind: 'DISABLED', registered: 700, assigned: 350 });
  await state({ statedOn: '2025-12-31', registered: 500, assigned: 500 });
  const { id } = await state({ statedOn: '2026-06-30', registered: 58, assigned: 55, visited: 58 });
  expect((await ask({ registered: 61 })).errors).toMatchObject([
    { code: 'WATCH_STATED', field: 'kind', message: expect.stringMatching(/原记录/u) },
  ]);
  expect(await share('C09-1', '2026-03-31')).toBe('60/85');
  expect(await share('C09-1')).toBe('75/83');
  expect(await share('C09-2')).toBe('350/700');
  await must(world, CIVIL, AMEND, { id, input: { assigned: 50 } });
  expect(await share('C09-1')).toBe('70/83');
  await must(world, CIVIL, VOID, { id });
  expect(await share('C09-1')).toBe('60/85');
});

it.each([
  [{ registered: 0, assigned: 0, visited: 0 }, 'NOBODY_REGISTERED', 'registered'],
  [{ assigned: 61 }, 'MORE_THAN_REGISTERED', 'assigned'],
  [{ visited: 61 }, 'MORE_THAN_REGISTERED', 'visited'],
])('with %j is refused: %s', async (given, code, field) => {
  expect((await ask(given)).errors).toMatchObject([{ code, field }]);
});
