import type { OwnUnit } from '@minsheng/kit';

interface Holder {
  readonly grants: readonly { readonly role: string; readonly unit?: OwnUnit | null }[];
}

// Who keeps a unit's records; the services decide, this only says for whom a file is sent.
const KEEPERS: readonly string[] = ['UNIT_CLERK', 'UNIT_REVIEWER'];

/** Units for which somebody keeps records, each once. */
export function ownUnitsOf(viewer: Holder | undefined): readonly OwnUnit[] {
  const kept = (viewer?.grants ?? []).filter(({ role }) => KEEPERS.includes(role));
  const units = kept.flatMap(({ unit }) => (unit ? [{ id: unit.id, name: unit.name }] : []));
  return units.filter(({ id }, nth) => units.findIndex((it) => it.id === id) === nth);
}
