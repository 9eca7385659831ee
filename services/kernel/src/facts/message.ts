import { z } from 'zod';
import { findCalendarDate } from '../domain/index.ts';

const day = z.string().refine((text) => findCalendarDate(text) !== undefined, 'must be a day');
const quantity = z.string().regex(/^-?\d+(\.\d+)?$/);

/** One cell with its absolute state, as it travels from a bureau to supervision. */
export const factCell = z.object({
  indicatorId: z.string().min(1),
  day,
  townshipId: z.string().min(1),
  recordedDay: day,
  value: quantity,
  numerator: quantity,
  denominator: quantity,
  /** How many contributions stand behind it: a cell that nothing is left of is no report of its day. */
  records: z.number().int(),
  version: z.number().int().positive(),
});

/** What waits for somebody of a unit, or was done, with its absolute state; words and roles are supervision's. */
export const waitingState = z.object({
  /** Says what waits for whom, within the sender's module. */
  key: z.string().min(1),
  kind: z.string().min(1),
  unitId: z.string().min(1),
  /** For this account alone. */
  accountId: z.string().nullable(),
  params: z.record(z.string(), z.string()),
  /** Address in the portal. */
  link: z.string().startsWith('/'),
  dueOn: day.nullable(),
  done: z.boolean(),
  version: z.number().int().positive(),
});

/**
 * All changed cells of one snapshot. Absolute states with (epoch, version): duplicates, reordering and replays do no
 * harm. A new epoch arrives in pages; `complete` says that this is the last: what came in none of them has vanished.
 */
export const factMessage = z.object({
  epoch: z.number().int().positive(),
  complete: z.boolean(),
  cells: z.array(factCell),
  /** What waits in the module, by the same rules. Of a new epoch it comes with the last page. */
  waiting: z.array(waitingState).default([]),
});

export type FactCell = z.infer<typeof factCell>;
export type WaitingState = z.infer<typeof waitingState>;
export type FactMessage = z.infer<typeof factMessage>;
