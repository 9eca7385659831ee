import { Migration } from '@mikro-orm/migrations';
import { z } from 'zod';
import { decimal, yearOf } from '../../domain/index.ts';
import { defineMeasure } from '../../facts/measure.ts';
import { defineBureau } from '../../records/bureau.ts';
import { RECORD_COLUMNS } from '../../records/kept-record.ts';
import type { Caller } from '../../roles.ts';
import { addPapers } from '../../migrations/papers.ts';
import { defineSubgraph } from '../../subgraph.ts';
import { callerWith, testCatalogue, testCluster } from '../../testing/index.ts';
import { type World, createWorld } from '../../testing/world.ts';
import type { RecordOf } from '../declared.ts';
import { defineKind } from '../define-kind.ts';
import { choice, day, lineOf, person, place, text } from '../fields/index.ts';

const bureau = defineBureau('courses');

/** What has lines: a class of children. Units keep classes of different topics. */
export const course = defineKind(bureau, {
  name: 'Course',
  plural: 'courses',
  description: 'A class with its children.',
  day: 'heldOn',
  fields: {
    topic: choice('CourseTopic', ['SWIMMING', 'DRAWING'], {}),
    title: text({ amend: true }),
    township: place({ amend: true }),
    heldOn: day({ amend: true }),
    stage: choice('CourseStage', ['OPEN', 'CLOSED'], { initial: 'OPEN', amend: true }),
  },
  stage: { field: 'stage', moves: { OPEN: ['CLOSED'], CLOSED: [] }, locked: ['CLOSED'] },
  partedBy: {
    field: 'topic',
    names: ({ parameters }, topic) => (parameters as { topic: string }).topic === topic,
  },
  summary: ({ title }) => title,
  retention: { years: 1 },
});

/** Its lines, with people. */
export const pupil = defineKind(bureau, {
  name: 'Pupil',
  plural: 'pupils',
  description: 'A child of a class.',
  day: 'joinedOn',
  fields: {
    course: lineOf(course, { listed: 'pupils' }),
    person: person({}),
    seat: text({ key: true }),
    joinedOn: day({ amend: true }),
  },
  repeated: 'SEAT_TAKEN',
  summary: ({ seat }) => `seat ${seat}`,
});
type Pupil = RecordOf<typeof pupil>;

interface Counted {
  readonly id: string;
  readonly township: string | null;
  readonly day: string;
}

/** Children, each on the day of the class. */
const pupilsTaught = defineMeasure<Counted & Pick<Pupil, 'id'>, { topic: string }>({
  name: 'pupil.taught',
  record: 'Pupil',
  parameters: z.object({ topic: z.string() }),
  subjectsOf: ({ id }) => [id],
  load: (em, { parameters: { topic } }, subjects) =>
    em.execute(
      `select p.id, p.township_id as township, c.held_on as day from pupil p join course c on c.id = p.course_id
       where p.voided_on is null and c.topic = ? and (?::jsonb is null or p.id in (select jsonb_array_elements_text(?::jsonb)))`,
      [topic, ...Array<string | null>(2).fill(subjects ? JSON.stringify(subjects) : null)],
    ),
  contributionsOf: (subject, pupils, { year }) =>
    pupils
      .filter(({ id, day: held }) => id === subject && yearOf(held as never) === year)
      .map(({ id, day: held, township }) => ({
        subject,
        recordId: id,
        day: held as never,
        townshipId: township,
        value: decimal(1),
      })),
});

class CreateCourses extends Migration {
  override up(): void {
    this.addSql(`
      create table course (${RECORD_COLUMNS},
        topic text not null, title text not null, held_on date not null, stage text not null);
      create table pupil (${RECORD_COLUMNS},
        course_id text not null references course (id),
        person_name_sealed text not null,
        person_name_hash text not null,
        person_id_number_sealed text not null,
        person_id_number_hash text not null,
        person_phone_sealed text,
        person_sex text not null,
        person_birth_year int not null,
        seat text not null,
        joined_on date not null);
      create unique index pupil_seat_once on pupil (course_id, seat) where voided_on is null;`);
  }
}

export const coursesSubgraph = defineSubgraph({
  id: 'courses',
  bureau,
  kinds: [course, pupil],
  measures: [pupilsTaught],
  migrations: [{ name: 'm01-courses', class: CreateCourses }, addPapers('m02-papers', { pupil: ['person'] })],
  messages: { 'pupil.course': '班级' },
});

const [SWIMMERS, PAINTERS] = ['CIVIL_AFFAIRS', 'RED_CROSS'];
const taught = { module: 'courses', measure: 'pupil.taught', counting: 'PERSONS' } as const;
const CATALOGUE = testCatalogue([
  { ...taught, code: 'M09-3', owner: SWIMMERS!, parameters: { topic: 'SWIMMING' } },
  { ...taught, code: 'M08-1', owner: PAINTERS!, parameters: { topic: 'DRAWING' } },
]);

export const SWIMMING_CLERK: Caller = callerWith('UNIT_CLERK', SWIMMERS!);
export const DRAWING_CLERK: Caller = callerWith('UNIT_CLERK', PAINTERS!);

export function createCoursesWorld(): Promise<World> {
  return createWorld(testCluster(), coursesSubgraph, CATALOGUE);
}
