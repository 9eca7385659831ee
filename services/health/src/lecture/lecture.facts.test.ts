import { commitmentId, indicatorId, townshipId } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  CLERK,
  type HealthWorld,
  INDICATORS,
  RED_CROSS_CLERK,
  createHealthWorld,
  figure,
} from '../testing/health-world.ts';

const RECORD = `mutation ($input: RecordLectureInput!) { recordLecture(input: $input) { id counted summary } }`;
const AMEND = `mutation ($id: ID!, $revision: Int!, $input: AmendLectureInput!, $reason: String) {
  amendLecture(id: $id, revision: $revision, input: $input, reason: $reason) { counted } }`;
const VOID =
  'mutation ($id: ID!, $revision: Int!) { voidLecture(id: $id, revision: $revision, reason: "重复登记") { id } }';
const PLANNED = { stage: 'PLANNED', heldOn: '2026-07-10', audience: null };

const owned = { module: 'health', owner: 'HEALTH' };
const LECTURES = [
  { ...owned, code: 'M12-3', measure: 'lecture.sessions', counting: 'SESSIONS' as const },
  { ...owned, code: 'M12-4', measure: 'lecture.attendance', counting: 'PERSON_TIMES' as const },
];

let world: HealthWorld;
beforeEach(async () => void (world = await createHealthWorld([...INDICATORS, ...LECTURES])));
afterEach(() => world.close());

/** A lecture that nothing speaks against: 80 people at a school in May. Give what matters. */
const lectureInput = (given: object = {}) => ({
  kind: 'SCHOOL',
  title: '青春期心理健康',
  venue: '西沱中学',
  township: townshipId('500240101'),
  stage: 'HELD',
  heldOn: '2026-05-06',
  audience: 80,
  ...given,
});
const record = (given?: object, by = CLERK) => world.ask(by, RECORD, { input: lectureInput(given) });
const amend = (id: string, input: object, reason?: string) => world.ask(CLERK, AMEND, { id, input, reason });
const figures = async () => Promise.all(['M12-3', 'M12-4'].map((code) => figure(world, indicatorId(code))));

/** Records and expects no refusal. */
async function hold(given: object = {}): Promise<{ id: string; counted: boolean; summary: string }> {
  const { data, errors } = await record(given);
  expect(errors).toEqual([]);
  return data!['recordLecture'] as { id: string; counted: boolean; summary: string };
}

it('is recorded by the unit whose lectures they are, and by nobody else', async () => {
  expect((await record({}, RED_CROSS_CLERK)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  expect(await figures()).toEqual([0, 0]);
});

describe('lectures of the year', () => {
  it.each(['OFFICE', 'SCHOOL', 'COMMUNITY', 'ENTERPRISE'])(
    'count wherever they are held: %s',
    async (kind) => {
      expect(await hold({ kind })).toMatchObject({ counted: true, summary: '青春期心理健康（西沱中学）' });
      expect(await figures()).toEqual([1, 80]);
    },
  );

  it('count once held: one planned, one cancelled, a voided one and one of last year add nothing', async () => {
    world.setToday('2026-01-08');
    await hold({ heldOn: '2025-12-31', audience: 500 });
    world.setToday('2026-06-30');
    await hold();
    await hold({ heldOn: '2026-06-08', audience: 120, township: null });
    await hold(PLANNED);
    const { id: cancelled } = await hold({ ...PLANNED, heldOn: '2026-07-11' });
    expect((await amend(cancelled, { stage: 'CANCELLED' })).errors).toEqual([]);
    const { id } = await hold({ venue: '黄水中学', audience: 60 });
    expect(await figures()).toEqual([3, 260]);
    expect((await world.ask(CLERK, VOID, { id })).errors).toEqual([]);
    expect(await figures()).toEqual([2, 200]);
  });

  it('count where one entry was made twice as one; another one of the day is named so', async () => {
    const { id } = await hold();
    expect((await record({ kind: 'COMMUNITY', audience: 90 })).errors).toMatchObject([
      { code: 'LECTURE_RECORDED', field: 'title', message: expect.stringMatching(/注明场次/u) },
    ]);
    await hold({ title: '青春期心理健康（第二场）', audience: 70 });
    expect(await figures()).toEqual([2, 150]);
    await world.ask(CLERK, VOID, { id });
    await hold();
    expect(await figures()).toEqual([2, 150]);
  });

  it('count where nobody came as held, with nobody reached', async () => {
    await hold({ audience: 0 });
    expect(await figures()).toEqual([1, 0]);
  });
});

it('counts on the day on which it was held; what counts is corrected with a reason', async () => {
  const { id } = await hold({ ...PLANNED, heldOn: '2026-06-20' });
  const held = { stage: 'HELD', audience: 45 };
  expect((await amend(id, { ...held, heldOn: '2026-07-01' })).errors).toMatchObject([
    { code: 'HELD_IN_FUTURE', field: 'heldOn' },
  ]);
  expect((await amend(id, { stage: 'HELD' })).errors).toMatchObject([
    { code: 'FIELD_REQUIRED_AT_STAGE', field: 'audience' },
  ]);
  expect((await amend(id, held)).data).toEqual({ amendLecture: { counted: true } });
  expect((await amend(id, { audience: 54 })).errors).toMatchObject([{ code: 'REASON_REQUIRED' }]);
  expect((await amend(id, { speaker: '县人民医院医师' })).errors).toEqual([]);
  expect((await amend(id, { audience: 54 }, '签到表少抄一页')).errors).toEqual([]);
  expect(await figures()).toEqual([1, 54]);
});

it('waits for a word once its day has gone by, beside what its commitment asks otherwise', async () => {
  await hold({ ...PLANNED, heldOn: '2026-06-29' });
  await hold({ ...PLANNED, heldOn: '2026-06-30' });
  const { data } = await world.ask(
    CLERK,
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Commitment { healthPart { pending } } } }',
    { r: ['M12', 'C06'].map((code) => ({ __typename: 'Commitment', id: commitmentId(code) })) },
  );
  expect(data).toEqual({ _entities: [{ healthPart: { pending: 1 } }, { healthPart: { pending: 0 } }] });
});
