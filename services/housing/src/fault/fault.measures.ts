import { defineMeasure, equals, isAmong, loadRecords } from '@minsheng/kernel';
import { ZERO, decimal, yearOf } from '@minsheng/kernel/domain';
import { z } from 'zod';
import { countsOf } from './fault.rules.ts';
import { FAULT_KINDS, type FaultRecord, fault } from './fault.ts';

const parameters = z.strictObject({ kind: z.enum(FAULT_KINDS) });

/** Of the problems of a kind found in the year, how many are settled; on the day they were found, so that no share passes 100 %. */
export const settledFaults = defineMeasure<FaultRecord, z.infer<typeof parameters>>({
  name: 'fault.settled',
  record: fault.name,
  parameters,
  subjectsOf: ({ id, kind }, binding) => (kind === binding.parameters.kind ? [id] : []),
  load: (em, { parameters: { kind } }, subjects) =>
    loadRecords(em, fault, [equals('kind', kind), ...(subjects ? [isAmong('id', subjects)] : [])]),
  contributionsOf: (subject, faults, { year }) =>
    faults
      .filter(({ voidedOn, foundOn }) => voidedOn === null && yearOf(foundOn) === year)
      .map((it) => {
        const { found, settled } = countsOf(it);
        return {
          subject,
          recordId: it.id,
          day: it.foundOn,
          townshipId: it.townshipId,
          value: ZERO,
          numerator: decimal(settled),
          denominator: decimal(found),
        };
      }),
});
