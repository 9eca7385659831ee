import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkDigit } from '../domain/index.ts';
import { EVERYTHING } from '../testing/confirmed.ts';
import { deidentify } from '../people/deidentify.ts';
import { ERASED } from '../people/vault.ts';
import { defineBureau } from '../records/bureau.ts';
import { callerWith, findTableFaults, townshipId } from '../testing/index.ts';
import type { World } from '../testing/world.ts';
import { defineKind } from './define-kind.ts';
import { day, lineOf, person } from './fields/index.ts';
import { DRAWING_CLERK, SWIMMING_CLERK, course, createCoursesWorld, pupil } from './testing/courses.ts';

const CLERK = SWIMMING_CLERK;
const SUPERVISOR = callerWith('SUPERVISOR');
const STRANGER = callerWith('UNIT_CLERK', 'WATER');
const [WEST, YELLOW] = [townshipId('500240101'), townshipId('500240105')];
const PUPIL =
  'id revision viewerCanAmend viewerCanVoid voidReason unit { id } township { id } course { id summary }';
const RECORD_COURSE = `mutation ($input: RecordCourseInput!) { recordCourse(input: $input, confirmed: ${EVERYTHING}) { id unit { id } } }`;
const AMEND_COURSE = `mutation ($id: ID!, $revision: Int!, $input: AmendCourseInput!) {
  amendCourse(id: $id, revision: $revision, input: $input) { id } }`;
const VOID_COURSE = `mutation ($id: ID!, $revision: Int!) {
  voidCourse(id: $id, revision: $revision, reason: "录入错误") { id } }`;
const RECORD = `mutation ($input: RecordPupilInput!, $requestKey: String) {
  recordPupil(input: $input, requestKey: $requestKey, confirmed: ${EVERYTHING}) { ${PUPIL} } }`;
const AMEND = `mutation ($id: ID!, $revision: Int!, $input: AmendPupilInput!) {
  amendPupil(id: $id, revision: $revision, input: $input) { id } }`;
const VOID = `mutation ($id: ID!, $revision: Int!) { voidPupil(id: $id, revision: $revision, reason: "录入错误") { id } }`;

let world: World;
beforeAll(async () => void (world = await createCoursesWorld()));
afterAll(() => world.close());
beforeEach(async () => {
  for (const table of ['fact_contribution', 'fact_cell', 'pupil', 'course'])
    await sql(`delete from ${table}`);
});

function sql<T extends object>(text: string, params: unknown[] = []): Promise<T[]> {
  return world.module.orm.em.fork().execute<T[]>(text, params);
}

async function made(query: string, name: string, input: object, caller = CLERK): Promise<string> {
  const { data, errors } = await world.ask(caller, query, { input });
  expect(errors).toEqual([]);
  return (data![name] as { id: string }).id;
}

const recordedCourse = (given: object = {}) =>
  made(RECORD_COURSE, 'recordCourse', {
    topic: 'SWIMMING',
    title: '暑期游泳班',
    heldOn: '2026-05-01',
    township: WEST,
    ...given,
  });

let drawn = 0;
function pupilInput(courseId: string, given: object = {}): Record<string, unknown> {
  const first17 = `50024020150101${String(drawn++).padStart(3, '0')}`;
  const seat = String(drawn);
  return {
    course: courseId,
    name: '小明',
    idNumber: first17 + checkDigit(first17),
    seat,
    joinedOn: '2026-05-01',
    ...given,
  };
}
const recordedPupil = (courseId: string, given: object = {}) =>
  made(RECORD, 'recordPupil', pupilInput(courseId, given));

async function read(id: string): Promise<Record<string, unknown>> {
  const { data } = await world.ask(CLERK, `query ($id: ID!) { pupil(id: $id) { ${PUPIL} } }`, { id });
  return data!['pupil'] as Record<string, unknown>;
}

/** What the cells of the figure add up to, by day and place. */
const figures = () =>
  sql(`select day::text, township_id, sum(value)::int as value from fact_cell
       group by 1, 2 having sum(value) <> 0 order by 1, 2`);

it('its tables are as they are declared', async () => {
  expect(await findTableFaults(world.module.orm)).toEqual([]);
});

describe('lines are', () => {
  it.each([
    ['another unit that keeps such records', DRAWING_CLERK],
    ['supervision, which only reads them', SUPERVISOR],
    ['a unit that keeps none', STRANGER],
  ])('not for %s to record, amend or void', async (_, caller) => {
    const owner = await recordedCourse();
    const id = await recordedPupil(owner);
    for (const [query, variables] of [
      [RECORD, { input: pupilInput(owner) }],
      [AMEND, { id, revision: 1, input: { joinedOn: '2026-05-02' } }],
      [VOID, { id, revision: 1 }],
    ] as const)
      expect((await world.ask(caller, query, variables)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('not told apart from none for whoever keeps none', async () => {
    const input = pupilInput('no such class');
    expect((await world.ask(STRANGER, RECORD, { input })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await world.ask(CLERK, RECORD, { input })).errors).toMatchObject([
      { code: 'REFERENCE_UNKNOWN', field: 'course' },
    ]);
  });

  it('of the unit and place of what they belong to, and listed there', async () => {
    const owner = await recordedCourse();
    const [first, second] = [await recordedPupil(owner), await recordedPupil(owner)];
    await recordedPupil(await recordedCourse());
    expect(await read(first)).toMatchObject({
      township: { id: WEST },
      course: { id: owner, summary: '暑期游泳班' },
      viewerCanAmend: true,
    });
    const { data } = await world.ask(
      CLERK,
      `query ($id: ID!) { course(id: $id) { unit { id } pupils { id unit { id } } }
        pupils(filter: { course: $id }) { totalCount } }`,
      { id: owner },
    );
    const { unit, pupils } = data!['course'] as { unit: object; pupils: object[] };
    expect(pupils).toEqual([first, second].map((id) => ({ id, unit })));
    expect(data!['pupils']).toEqual({ totalCount: 2 });
  });

  it('repeated within what they belong to, not within the unit', async () => {
    const owner = await recordedCourse();
    await recordedPupil(owner, { seat: 'A1' });
    const { errors } = await world.ask(CLERK, RECORD, { input: pupilInput(owner, { seat: 'A1' }) });
    expect(errors).toMatchObject([{ code: 'SEAT_TAKEN', field: 'seat' }]);
    await recordedPupil(await recordedCourse(), { seat: 'A1' });
  });

  it('taken back with what they belong to, each in the trail with the reason', async () => {
    const owner = await recordedCourse();
    const ids = [await recordedPupil(owner), await recordedPupil(owner)];
    expect(await figures()).toEqual([{ day: '2026-05-01', township_id: WEST, value: 2 }]);
    expect((await world.ask(CLERK, VOID_COURSE, { id: owner, revision: 1 })).errors).toEqual([]);
    expect(await figures()).toEqual([]);
    for (const id of ids)
      expect(await read(id)).toMatchObject({ revision: 2, voidReason: '录入错误', viewerCanAmend: false });
    const rows = await sql<{ record_id: string }>(
      `select record_id from audit_row where action = 'pupil.void' and reason = '录入错误' order by id`,
    );
    expect(rows.map((row) => row.record_id).sort()).toEqual(ids.sort());
    const { errors } = await world.ask(CLERK, RECORD, { input: pupilInput(owner) });
    expect(errors).toMatchObject([
      { code: 'OWNER_VOIDED', field: 'course', message: expect.stringContaining('所属的班级已作废') },
    ]);
  });

  it('locked with what they belong to; a retry of what was recorded before is answered all the same', async () => {
    const owner = await recordedCourse();
    const input = pupilInput(owner);
    const before = await world.ask(CLERK, RECORD, { input, requestKey: 'one' });
    const { id } = before.data!['recordPupil'] as { id: string };
    await world.ask(CLERK, AMEND_COURSE, { id: owner, revision: 1, input: { stage: 'CLOSED' } });
    expect(await read(id)).toMatchObject({ viewerCanAmend: false, viewerCanVoid: false });
    for (const [query, variables] of [
      [RECORD, { input: pupilInput(owner) }],
      [AMEND, { id, revision: 1, input: { joinedOn: '2026-05-02' } }],
      [VOID, { id, revision: 1 }],
    ] as const)
      expect((await world.ask(CLERK, query, variables)).errors).toMatchObject([{ code: 'OWNER_LOCKED' }]);
    const again = await world.ask(CLERK, RECORD, { input, requestKey: 'one' });
    expect(again.data).toMatchObject({ recordPupil: { id } });
  });

  it('counted anew, and lie anew, where what they belong to is amended', async () => {
    const owner = await recordedCourse();
    const id = await recordedPupil(owner);
    const amend = (input: object) => world.ask(CLERK, AMEND_COURSE, { id: owner, input });
    expect((await amend({ heldOn: '2026-05-20' })).errors).toEqual([]);
    expect(await figures()).toEqual([{ day: '2026-05-20', township_id: WEST, value: 1 }]);
    expect(await read(id)).toMatchObject({ revision: 1 });
    expect((await amend({ township: YELLOW })).errors).toEqual([]);
    expect(await figures()).toEqual([{ day: '2026-05-20', township_id: YELLOW, value: 1 }]);
    expect(await read(id)).toMatchObject({ revision: 2, township: { id: YELLOW } });
  });

  it('never left standing by a class that is taken back while they are recorded', async () => {
    const owner = await recordedCourse();
    await recordedPupil(owner);
    const writers = Array.from({ length: 6 }, () => world.ask(CLERK, RECORD, { input: pupilInput(owner) }));
    const taking = world.ask(CLERK, VOID_COURSE, { id: owner, revision: 1 });
    const answers = await Promise.all([...writers, taking]);
    expect(answers.flatMap(({ errors }) => errors.map(({ code }) => code))).toSatisfy((codes: string[]) =>
      codes.every((code) => code === 'OWNER_VOIDED'),
    );
    expect(await sql('select 1 from pupil where voided_on is null')).toEqual([]);
    expect(await figures()).toEqual([]);
  });

  it('forgotten by the day and the years of what they belong to', async () => {
    const held = (heldOn: string) => recordedCourse({ heldOn });
    await recordedPupil(await held('2024-05-01'), { joinedOn: '2025-01-01' });
    await recordedPupil(await held('2025-05-01'), { joinedOn: '2024-01-01' });
    expect(await deidentify(world.module)).toMatchObject([{ record: 'Pupil', year: 2024, rows: 1 }]);
    const known = await sql<{ joined_on: string }>(
      'select joined_on::text from pupil where person_name_sealed <> ?',
      [ERASED],
    );
    expect(known).toEqual([{ joined_on: '2024-01-01' }]);
  });
});

describe('a declaration of lines is refused', () => {
  const bureau = defineBureau('wrong');
  const declared = {
    name: 'Wrong',
    plural: 'wrongs',
    description: '',
    day: 'on',
    summary: () => '',
  } as const;
  const fields = { course: lineOf(course), on: day() };

  it.each([
    ['of two kinds', { fields: { ...fields, other: lineOf(course) } }, 'belongs to two kinds'],
    ['of lines', { fields: { pupil: lineOf(pupil), on: day() } }, 'which are lines themselves'],
    ['with rights of its own', { fields, permissions: { record: {} } }, 'may do what Course says'],
    ['with years of its own', { fields, retention: { years: 3 } }, 'for how many years Course says'],
  ])('%s', (_, more, words) => {
    expect(() => defineKind(bureau, { ...declared, ...more } as never)).toThrow(words);
  });

  it('with people, where what they belong to keeps nothing for long', () => {
    const short = defineKind(bureau, { ...declared, name: 'Short', fields: { on: day() } });
    const line = { ...declared, name: 'Line', fields: { owner: lineOf(short), who: person(), on: day() } };
    expect(() => defineKind(bureau, line)).toThrow('nothing says for how many years');
  });
});
