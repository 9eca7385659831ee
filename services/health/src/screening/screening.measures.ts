import { distinctPeople, sumOf } from '@minsheng/kernel/kinds';
import { z } from 'zod';
import { PROGRAMMES } from './screening.rules.ts';
import { type Screening, screening } from './screening.ts';

const parameters = z.object({ programme: z.enum(PROGRAMMES) });
type Parameters = z.infer<typeof parameters>;

const ofProgramme = {
  kind: screening,
  parameters,
  about: ({ programme }: Parameters) => ({ programme: [programme] }),
};

/** Distinct people screened in the year under a programme; only a person's earliest screening stands. */
export const screeningPeople = distinctPeople<Screening, Parameters>({
  ...ofProgramme,
  name: 'screening.people',
  person: 'person',
  day: 'screenedOn',
});

/** Reports issued in the year under a programme, each by itself, on the day of the report. */
export const screeningReports = sumOf<Screening, Parameters>({
  ...ofProgramme,
  name: 'screening.reports',
  dayOf: ({ reportedOn }) => reportedOn,
});
