import type { CalendarDate, Fault } from '@minsheng/kernel/domain';
import { type Accepted, findAcceptanceGap } from '../acceptance/acceptance.rules.ts';

interface EquipmentFacts extends Accepted {
  readonly orderedOn: CalendarDate | null;
  readonly deliveredOn: CalendarDate | null;
}

/** In the order in which they happen; each may be unknown. */
const STEPS = ['orderedOn', 'deliveredOn', 'acceptedOn'] as const;

/** Why a batch cannot stand as it is, with the field it is about. */
export function findFault(batch: EquipmentFacts): Fault | undefined {
  const known = STEPS.filter((step) => batch[step] !== null);
  const early = known.find((step, nth) => nth > 0 && batch[step]! < batch[known[nth - 1]!]!);
  if (early) return { code: 'EQUIPMENT_DAYS_REVERSED', field: early };
  return findAcceptanceGap(batch);
}

/** The day by which lists are ordered: the latest known step, else the day it was entered. */
export function listedOn(
  {
    acceptedOn,
    deliveredOn,
    orderedOn,
    listedOn: entered,
  }: EquipmentFacts & { readonly listedOn: CalendarDate | null },
  today: CalendarDate,
): CalendarDate {
  return acceptedOn ?? deliveredOn ?? orderedOn ?? entered ?? today;
}

/** Whether a binding is about equipment of this kind. */
export function namesKind({ parameters }: { readonly parameters: unknown }, kind: string): boolean {
  return (parameters as { readonly kind?: string }).kind === kind;
}
