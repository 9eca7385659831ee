import { translate } from '@minsheng/kernel';
import {
  type RecordOf,
  choice,
  day,
  defineKind,
  note,
  person,
  place,
  recordRef,
  yesNo,
} from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { facilitiesById, facilitiesNamed } from '../facility/facility.loaders.ts';
import { facility } from '../facility/facility.ts';
import { messages } from '../messages.ts';
import { PROGRAMMES, findFault, followUpOf } from './screening.rules.ts';
import { findQuestions, refuseTwice } from './screening.warnings.ts';

/** One person screened once. What was found is for the owning unit alone. */
export const screening = defineKind(bureau, {
  name: 'Screening',
  plural: 'screenings',
  description: 'One person screened once under one programme; counts where the person lives.',
  day: 'screenedOn',
  fields: {
    programme: choice('ScreeningProgramme', PROGRAMMES, { filter: true }),
    person: person({ filter: true, search: true }),
    township: place({ description: 'Where the person lives; null for the county itself.' }),
    facility: recordRef({
      type: 'Facility',
      of: () => facility.entity,
      byId: facilitiesById,
      named: facilitiesNamed,
      selection: '{ id name }',
      filter: true,
    }),
    screenedOn: day({ past: true, sort: true }),
    reportedOn: day({ past: true, optional: true, amend: true, sort: true }),
    highRisk: yesNo({ secrecy: 'sensitive', description: 'Colorectal programme only: 高危人群.' }),
    result: choice('ScreeningResult', ['PENDING', 'NORMAL', 'ABNORMAL'], {
      secrecy: 'sensitive',
      initial: 'PENDING',
      amend: true,
    }),
    followUp: choice('FollowUpState', ['NOT_NEEDED', 'DUE', 'DONE'], {
      secrecy: 'sensitive',
      record: false,
      amend: true,
      filter: true,
    }),
    followUpDueOn: day({ secrecy: 'sensitive', optional: true, record: false }),
    followUpNote: note({ secrecy: 'sensitive', record: false }),
  },
  check: findFault,
  cancels: (before, after) => before.result === 'ABNORMAL' && after.result !== 'ABNORMAL',
  follows: (it, { before }) => followUpOf(it, before),
  against: refuseTwice,
  questions: findQuestions,
  ownRecording: true,
  summary: ({ programme }) => translate(messages, `SUMMARY_${programme}`),
  // Medical check-ups of people who were not admitted: ten years, then only the counts.
  retention: { years: 10, blank: ['followUpNote'] },
});
export type Screening = RecordOf<typeof screening>;
