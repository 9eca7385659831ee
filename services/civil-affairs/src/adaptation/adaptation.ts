import { translate } from '@minsheng/kernel';
import {
  type RecordOf,
  choice,
  choices,
  day,
  defineKind,
  household,
  money,
  person,
  place,
} from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { messages } from '../messages.ts';
import { STAGE_MOVES, findFault } from './adaptation.rules.ts';

const ITEMS = [
  'GRAB_BAR',
  'NON_SLIP_FLOOR',
  'TOILET',
  'SHOWER_CHAIR',
  'BED_RAIL',
  'NIGHT_LIGHT',
  'RAMP',
  'EMERGENCY_CALL',
] as const;

/** The home of an elderly person made fit for age. */
export const adaptation = defineKind(bureau, {
  name: 'Adaptation',
  plural: 'adaptations',
  description:
    'The home of an elderly person made fit for age; counts once accepted, where the person lives.',
  day: 'assessedOn',
  fields: {
    person: person({ search: true, description: 'The elderly person whose home it is.' }),
    township: place({ description: 'Where the person lives; null for the county itself.' }),
    household: household({ description: "Which home it is; left out, the person's own." }),
    stage: choice('AdaptationStage', ['PLANNED', 'ACCEPTED'], { filter: true, amend: true }),
    assessedOn: day({ past: true, sort: true, description: 'The home was looked at and the work planned.' }),
    acceptedOn: day({
      past: true,
      optional: true,
      amend: true,
      sort: true,
      stages: { PLANNED: 'absent', ACCEPTED: 'required' },
    }),
    items: choices('AdaptationItem', ITEMS, {
      least: 1,
      amend: true,
      description: 'Planned, or (once accepted) installed.',
    }),
    cost: money({
      optional: true,
      amend: true,
      sum: true,
      sort: true,
      stages: { ACCEPTED: 'required' },
      description: 'In yuan, settled at acceptance.',
    }),
  },
  stage: { field: 'stage', moves: STAGE_MOVES, locked: ['ACCEPTED'] },
  check: findFault,
  doubts: async (_, { household: { keyHash } }, before) =>
    before || keyHash ? [] : [{ code: 'HOUSEHOLD_UNSAID', field: 'household', params: {} }],
  summary: ({ items }) => translate(messages, 'SUMMARY_ADAPTATION', { count: items.length }),
  // Who was helped matters as long as the work is under warranty and audit; then only the counts.
  retention: { years: 5 },
});
export type Adaptation = RecordOf<typeof adaptation>;
