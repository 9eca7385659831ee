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

/**
 * All changed cells of one snapshot. Absolute states with (epoch, version): duplicates, reordering and replays do no
 * harm. A new epoch arrives in pages; `complete` says that this is the last: what came in none of them has vanished.
 */
export const factMessage = z.object({
  epoch: z.number().int().positive(),
  complete: z.boolean(),
  cells: z.array(factCell),
});

export type FactCell = z.infer<typeof factCell>;
export type FactMessage = z.infer<typeof factMessage>;
