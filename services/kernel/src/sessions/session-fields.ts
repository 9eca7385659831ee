import { SESSION_MOVES, type SessionStage, correctsHeld, findSessionFault } from '../domain/index.ts';
import { MOST_ATTENDING } from '../graphql/bounds.rules.ts';
import type { Known } from '../kinds/declared.ts';
import { choice, count, day, note, place, text } from '../kinds/fields/index.ts';
import type { KeptRecord } from '../records/kept-record.ts';

/** What a session has beside what only its kind knows: something planned for a day at a place, then held or cancelled. */
export interface SessionRecord extends KeptRecord {
  kind: string;
  stage: SessionStage;
  venue: string;
  heldOn: Parameters<typeof findSessionFault>[0]['heldOn'];
  audience: number | null;
  note: string | null;
}

/** More come to few events in the county. */
const USUALLY_ATTENDING = 5000;

const STAGES = ['PLANNED', 'HELD', 'CANCELLED'] as const satisfies readonly SessionStage[];

/** The fields of every session; `stageType` names the enum of its stages. Its kind and its title are the bureau's own. */
export function sessionFields(stageType: string) {
  return {
    venue: text({ search: true, alike: 'onTheDay' }),
    township: place(),
    stage: choice(stageType, STAGES, { filter: true, amend: true }),
    heldOn: day({ amend: true, sort: true, description: 'The day it was held, or is planned for.' }),
    audience: count({
      optional: true,
      amend: true,
      sum: true,
      sort: true,
      most: MOST_ATTENDING,
      usual: { most: USUALLY_ATTENDING },
      unit: 'PERSON_TIME',
      stages: { HELD: 'required' },
      description: 'People who were there, as the organiser estimates.',
    }),
    note: note(),
  };
}

/** How every session is kept: planned, then held or cancelled; a correction of what counts needs a reason. */
export const SESSION = {
  day: 'heldOn',
  stage: { field: 'stage', moves: SESSION_MOVES },
  check: (session: SessionRecord, { today }: Known<SessionRecord>) => findSessionFault(session, today),
  reason: (before: Readonly<SessionRecord>, after: Readonly<SessionRecord>) => correctsHeld(before, after),
} as const;
