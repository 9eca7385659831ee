import { PAPER_YEARS } from '@minsheng/kernel';
import {
  type RecordOf,
  choice,
  count,
  day,
  defineKind,
  file,
  note,
  place,
  text,
} from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { STAGE_MOVES, findFault, namesKind } from './fault.rules.ts';

export const FAULT_KINDS = ['TACTILE_PAVING', 'ESTATE', 'FRINGE', 'FACILITY'] as const;
const SOURCES = ['PATROL', 'HOTLINE', 'CITY_MANAGEMENT', 'EMERGENCY'] as const;
const STAGES = ['FOUND', 'ASSIGNED', 'REPAIRED', 'VERIFIED', 'TOTAL'] as const;

const NOT_YET = { FOUND: 'absent', TOTAL: 'absent' } as const;
const OF_TOTALS = {
  FOUND: 'absent',
  ASSIGNED: 'absent',
  REPAIRED: 'absent',
  VERIFIED: 'absent',
  TOTAL: 'required',
} as const;

/** A problem of the town's order and upkeep, or a month's numbers of one kind. No position is asked, nor who reported it. */
export const fault = defineKind(bureau, {
  name: 'Fault',
  plural: 'faults',
  description: 'A problem found, assigned, repaired, verified; it is watched, and no pass mark hangs on it.',
  heading: 'spot',
  day: 'foundOn',
  fields: {
    kind: choice('FaultKind', FAULT_KINDS, { filter: true, key: true }),
    stage: choice('FaultStage', STAGES, {
      initial: 'FOUND',
      filter: true,
      amend: true,
      about: "TOTAL: a month's numbers, where another system keeps the cases.",
    }),
    source: choice('FaultSource', SOURCES, {
      initial: 'PATROL',
      filter: true,
      key: true,
      column: 'optional',
      about: 'PATROL: own rounds. HOTLINE: 12345. CITY_MANAGEMENT: 数字城管. EMERGENCY: 应急.',
    }),
    number: text({
      search: true,
      key: true,
      column: 'optional',
      description: 'Its number in the system or list that it comes from.',
    }),
    foundOn: day({ past: true, sort: true, description: "Of a month's numbers: the month's last day." }),
    township: place(),
    spot: text({ amend: true, search: true, description: 'Road, estate or building; of totals the area.' }),
    problem: text({ optional: true, amend: true, search: true }),
    assignedTo: text({
      optional: true,
      amend: true,
      search: true,
      column: 'optional',
      stages: { ...NOT_YET, ASSIGNED: 'required' },
    }),
    repairedOn: day({
      past: true,
      optional: true,
      amend: true,
      column: 'optional',
      stages: { ...NOT_YET, REPAIRED: 'required', VERIFIED: 'required' },
    }),
    verifiedOn: day({
      past: true,
      optional: true,
      amend: true,
      column: 'optional',
      stages: { ...NOT_YET, ASSIGNED: 'absent', REPAIRED: 'absent', VERIFIED: 'required' },
    }),
    monthFound: count({
      optional: true,
      amend: true,
      sum: true,
      unit: 'ITEM',
      column: 'optional',
      stages: OF_TOTALS,
    }),
    monthSettled: count({
      optional: true,
      amend: true,
      sum: true,
      unit: 'ITEM',
      column: 'optional',
      stages: OF_TOTALS,
    }),
    photoBefore: file({ amend: true, description: 'As it was found.' }),
    photoAfter: file({ amend: true, description: 'As it is now.' }),
    note: note(),
  },
  stage: { field: 'stage', moves: STAGE_MOVES },
  partedBy: { field: 'kind', names: namesKind },
  repeated: 'FAULT_RECORDED',
  check: findFault,
  summary: ({ spot, number }) => `${spot}（${number}）`,
  retention: { years: PAPER_YEARS },
});
export type FaultRecord = RecordOf<typeof fault>;
