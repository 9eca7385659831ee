import { PAPER_YEARS, translate } from '@minsheng/kernel';
import { type RecordOf, count, day, defineKind, file, note, text } from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { messages } from '../messages.ts';
import { findDayFault } from './dissuasion.rules.ts';

/** The signed total of a day. The cases stay in the police's own network: 汇总数，无明细. */
export const dissuasion = defineKind(bureau, {
  name: 'Dissuasion',
  plural: 'dissuasions',
  description: 'The signed total of a day: 汇总数，无明细.',
  day: 'day',
  fields: {
    day: day({ key: true, sort: true }),
    warned: count({
      amend: true,
      sum: true,
      sort: true,
      unit: 'PERSON_TIME',
      description: 'Potential victims who were warned on the day; none is a return too.',
    }),
    paper: text({ amend: true, search: true, description: 'Number or title of the signed paper.' }),
    signedBy: text({ amend: true, search: true }),
    signedOn: day({ past: true, amend: true, description: 'Not before the last day that the paper states.' }),
    scan: file({ amend: true, description: 'The scanned paper.' }),
    note: note(),
  },
  reason: 'required',
  check: findDayFault,
  repeated: 'DAY_STATED',
  summary: ({ paper, signedBy }) => translate(messages, 'DISSUASION_SUMMARY', { paper, signedBy }),
  retention: { years: PAPER_YEARS },
});
export type Dissuasion = RecordOf<typeof dissuasion>;
