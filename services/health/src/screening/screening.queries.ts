import { type Condition, type Context, equals, hashIdNumber, hashName, ownRows } from '@minsheng/kernel';
import { permissions } from '../permissions.ts';
import type { ScreeningFilter } from './screening.inputs.ts';

/** Conditions of the filters that only screenings have. */
export function screeningConditions(ctx: Context, filter: ScreeningFilter): readonly Condition[] {
  const { programme, facility, followUp, idNumber, name } = filter;
  const all: Condition[] = [];
  if (programme) all.push(equals('programme', programme));
  if (facility) all.push(equals('facility_id', facility));
  // A filter tells what a hidden column holds, so it needs the right to see it, and reaches only those rows.
  if (followUp) all.push(equals('follow_up', followUp), ownRows(ctx, permissions['screening:see-sensitive']));
  const unmasked = () => ownRows(ctx, permissions['screening:unmask']);
  if (idNumber) all.push(equals('person_id_number_hash', hashIdNumber(ctx.vault, idNumber)), unmasked());
  if (name) all.push(equals('person_name_hash', hashName(ctx.vault, name)), unmasked());
  return all;
}
