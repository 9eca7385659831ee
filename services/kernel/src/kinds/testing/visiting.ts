import { Migration } from '@mikro-orm/migrations';
import { z } from 'zod';
import type { Caller } from '../../roles.ts';
import { KEPT_COLUMNS, REVISION_COLUMNS } from '../../records/kept-record.ts';
import { defineBureau } from '../../records/bureau.ts';
import { addPapers } from '../../migrations/papers.ts';
import { defineSubgraph } from '../../subgraph.ts';
import { callerWith, testCatalogue, testCluster } from '../../testing/index.ts';
import { type World, createWorld } from '../../testing/world.ts';
import { defineKind } from '../define-kind.ts';
import {
  choice,
  choices,
  count,
  day,
  derived,
  money,
  note,
  person,
  place,
  quantity,
  text,
  yesNo,
} from '../fields/index.ts';
import { distinctPeople } from '../measures/distinct.ts';
import type { RecordOf } from '../declared.ts';

const bureau = defineBureau('visiting');

/** A kind with every shape of field, and with people, whose results are sensitive and whose notes are sealed. */
export const visit = defineKind(bureau, {
  name: 'Visit',
  plural: 'visits',
  description: 'Somebody visited at home.',
  day: 'visitedOn',
  fields: {
    person: person({ filter: true, search: true }),
    township: place({ key: true }),
    visitor: text({ search: true, amend: true, filter: true }),
    topic: choice('VisitTopic', ['HEALTH', 'CARE', 'LETTER'], { filter: true, retired: ['LETTER'] }),
    brought: choices('VisitGift', ['RICE', 'OIL'], { amend: true }),
    stage: choice('VisitStage', ['PLANNED', 'DONE'], { filter: true, amend: true }),
    visitedOn: day({ past: true, sort: true, key: true }),
    minutes: count({
      optional: true,
      amend: true,
      sort: true,
      sum: true,
      unit: 'ITEM',
      stages: { PLANNED: 'absent', DONE: 'required' },
    }),
    distance: quantity({ unit: 'KILOMETRE', places: 1, optional: true, amend: true, sort: true, sum: true }),
    spent: money({ optional: true, amend: true }),
    alone: yesNo({ filter: true }),
    result: choice('VisitResult', ['WELL', 'ILL'], {
      secrecy: 'sensitive',
      initial: 'WELL',
      amend: true,
      filter: true,
    }),
    dueOn: day({ secrecy: 'sensitive', optional: true, record: false }),
    remarks: note({ secrecy: 'sealed' }),
    age: derived({ type: 'count', sql: 'extract(year from r.visited_on)::int - r.person_birth_year' }),
    place: text({ internal: true, optional: true }),
  },
  stage: { field: 'stage', moves: { PLANNED: ['DONE'], DONE: [] }, locked: [] },
  reason: (before, after) => before.stage === 'DONE' && before.minutes !== after.minutes,
  check: ({ visitor }, { person: who }) =>
    who && visitor === 'nobody' ? { code: 'NOBODY', field: 'visitor' } : undefined,
  follows: ({ result, visitedOn }) => ({ dueOn: result === 'ILL' ? visitedOn : null }),
  repeated: 'VISITED_TWICE',
  summary: ({ visitor }) => `visit by ${visitor}`,
  retention: { years: 3 },
  actions: { praise: { when: ({ stage }) => stage === 'DONE' } },
});
export type Visit = RecordOf<typeof visit>;

const visited = distinctPeople<Visit, object>({
  name: 'visit.people',
  kind: visit,
  parameters: z.strictObject({}),
  person: 'person',
  day: 'visitedOn',
});

class CreateVisit extends Migration {
  override up(): void {
    this.addSql(`
      create table visit (${KEPT_COLUMNS}, ${REVISION_COLUMNS.join(', ')},
        person_name_sealed text not null,
        person_name_hash text not null,
        person_id_number_sealed text not null,
        person_id_number_hash text not null,
        person_phone_sealed text,
        person_sex text not null,
        person_birth_year int not null,
        visitor text not null,
        topic text not null,
        brought jsonb not null,
        stage text not null,
        visited_on date not null,
        minutes int,
        distance numeric(12, 1),
        spent numeric(12, 2),
        alone boolean not null,
        result text not null,
        due_on date,
        remarks text,
        place text
      );
      create index visit_page on visit (visited_on desc, id desc);
      create index visit_minutes on visit (minutes, id);
      create index visit_distance on visit (distance, id);`);
  }
}

const subgraph = defineSubgraph({
  id: 'visiting',
  bureau,
  kinds: [visit],
  measures: [visited],
  migrations: [{ name: 'm01-visit', class: CreateVisit }, addPapers('m02-papers', { visit: ['person'] })],
  messages: {
    'visit.visitor': '走访人',
    'visit.minutes': '时长',
    'visit.stage.PLANNED': '计划',
    'visit.stage.DONE': '已走访',
  },
});

const UNIT = 'CIVIL_AFFAIRS';
const CATALOGUE = testCatalogue([
  { code: 'M09-3', module: 'visiting', owner: UNIT, measure: 'visit.people', counting: 'PERSONS' },
]);

export const KEEPER: Caller = callerWith('UNIT_CLERK', UNIT);
export const SUPERVISOR: Caller = callerWith('SUPERVISOR');

export function createVisitingWorld(): Promise<World> {
  return createWorld(testCluster(), subgraph, CATALOGUE);
}
