import { type Context, hashIdNumber, hashName, ownRows } from '@minsheng/kernel';
import { permissions } from '../permissions.ts';
import type { ScreeningFilter } from './screening.inputs.ts';

/** Conditions of the filters that only screenings have. */
export function screeningConditions(ctx: Context, filter: ScreeningFilter): readonly object[] {
  const { programme, facility, followUp, idNumber, name } = filter;
  const all: object[] = [];
  if (programme) all.push({ programme });
  if (facility) all.push({ facilityId: facility });
  // A filter tells what a hidden column holds, so it needs the right to see it, and reaches only those rows.
  if (followUp) all.push({ followUp }, ownRows(ctx, permissions['screening:see-sensitive']));
  const unmasked = () => ownRows(ctx, permissions['screening:unmask']);
  if (idNumber) all.push({ person: { idNumberHash: hashIdNumber(ctx.vault, idNumber) } }, unmasked());
  if (name) all.push({ person: { nameHash: hashName(ctx.vault, name) } }, unmasked());
  return all;
}
