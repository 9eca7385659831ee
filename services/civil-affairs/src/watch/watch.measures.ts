import { type Measure, condition, defineMeasure, isAmong, loadRecords } from '@minsheng/kernel';
import { ZERO, decimal, yearOf } from '@minsheng/kernel/domain';
import { z } from 'zod';
import { WATCHED_KINDS, type Watch, watch } from './watch.ts';
import { stepsOf } from './watch.rules.ts';

const parameters = z.strictObject({ kind: z.enum(WATCHED_KINDS) });

/**
 * Of those on the registers, those whom a neighbour watches over: each township's latest totals of the year, added up.
 * The numbers in the notice (583, 9 100) are the base of its day and are not counted by.
 */
export const watchedShare: Measure = defineMeasure<Watch, z.infer<typeof parameters>>({
  name: 'watch.share',
  record: watch.name,
  parameters,
  subjectsOf: ({ kind, statedOn, townshipId }, binding) =>
    kind === binding.parameters.kind && yearOf(statedOn) === binding.year ? [townshipId!] : [],
  load: (em, binding, subjects) =>
    loadRecords(em, watch, [
      condition('r.kind = ?', binding.parameters.kind),
      ...(subjects ? [isAmong('township_id', subjects)] : []),
    ]),
  contributionsOf: (townshipId, stated) =>
    stepsOf(stated.filter(({ voidedOn }) => voidedOn === null)).map(({ id, day, assigned, registered }) => ({
      subject: townshipId,
      recordId: id,
      day,
      townshipId,
      value: ZERO,
      numerator: decimal(assigned),
      denominator: decimal(registered),
    })),
});
