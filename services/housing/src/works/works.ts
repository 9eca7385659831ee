import { type Binding, PAPER_YEARS } from '@minsheng/kernel';
import {
  type RecordOf,
  count,
  day,
  defineKind,
  file,
  money,
  note,
  place,
  text,
} from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { namedSite } from '../site/site.field.ts';
import { worksKind, worksStage } from './works.choices.ts';
import { findWorksFault, takesBack } from './works.rules.ts';
import { stageDays } from './works.stages.ts';
import { refuseStandingSections } from './works.void.ts';

/** Digits of a sum of money in its column. */
const DIGITS = 22;

/** One project: of roads and mains its sections count. Kept by who answers for the figures of its own kind. */
export const works = defineKind(bureau, {
  name: 'Works',
  plural: 'worksList',
  description: 'One project: of roads and mains its sections count.',
  day: 'stageOn',
  heading: 'name',
  fields: {
    kind: worksKind,
    name: text({ amend: true, search: true, alike: 'ever' }),
    township: place({ amend: true, description: 'Null where it lies in several townships.' }),
    site: namedSite(),
    contractNumber: text({ optional: true, amend: true, search: true }),
    contractor: text({ optional: true, amend: true, search: true }),
    contractSum: money({
      optional: true,
      amend: true,
      digits: DIGITS,
      description: 'Yuan; null until there is a contract.',
    }),
    allocated: money({ amend: true, initial: '0', digits: DIGITS, description: 'Yuan allocated so far.' }),
    paid: money({
      amend: true,
      initial: '0',
      digits: DIGITS,
      description: 'Yuan paid so far, never above what is allocated.',
    }),
    peopleReached: count({ optional: true, amend: true, description: 'People it reaches, an estimate.' }),
    plannedStart: day({ amend: true }),
    plannedEnd: day({ amend: true }),
    stages: stageDays(),
    stage: worksStage,
    stageOn: day({ record: false, description: 'The day on which it reached its present stage.' }),
    scan: file({ amend: true, description: 'The scanned paper by which it was accepted.' }),
    note: note(),
  },
  partedBy: { field: 'kind', names: namesKind },
  reason: takesBack,
  check: findWorksFault,
  follows({ stages }) {
    const { stage, day: stageOn } = stages.at(-1)!;
    return { stage, stageOn };
  },
  parts: { table: 'section', column: 'works_id' },
  beforeVoid: refuseStandingSections,
  summary: ({ name }) => name,
  retention: { years: PAPER_YEARS },
  ownPages: true,
});
export type Works = RecordOf<typeof works>;

function namesKind({ parameters }: Binding, kind: string): boolean {
  return (parameters as { readonly kind: string }).kind === kind;
}
