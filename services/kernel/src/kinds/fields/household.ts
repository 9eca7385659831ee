import { Embedded } from '@mikro-orm/decorators/legacy';
import {
  HOUSEHOLD_PARTS,
  Household,
  type HouseholdInput,
  SealedHousehold,
  openHousehold,
  sealHousehold,
} from '../../people/sealed-household.ts';
import { columnOf } from '../../records/condition.ts';
import { placeOf } from '../../records/record.actions.ts';
import { type Field, type FieldOptions, NO_FILTERS } from '../field.ts';
import { GRAPH } from '../graph-types.ts';
import type { SeveralInputs } from '../typed-inputs.ts';

type HouseholdField = Field<SealedHousehold, SeveralInputs<HouseholdInput>>;

const PART = { type: GRAPH.text, optional: true } as const;

/**
 * A home (户): counted once whoever of it stands in the records. Known by its number, or by village and house in the record's
 * township; sealed, for the owning unit alone. Where nobody says it, each person of the records is a home of his own.
 */
export function household(options: Pick<FieldOptions, 'description'> = {}): HouseholdField {
  const type = { thunk: () => Household, sdl: 'Household' };
  return {
    shape: 'household',
    options: { ...options, secrecy: 'sealed', optional: true, amend: true, column: 'none' },
    bounds: {},
    define: (prototype, property) =>
      Embedded(() => SealedHousehold, { prefix: `${columnOf(property)}_` })(prototype, property),
    output: { type, nullable: true, selection: `{ ${HOUSEHOLD_PARTS.join(' ')} }` },
    inputs: () => Object.fromEntries(HOUSEHOLD_PARTS.map((part) => [part, PART])),
    filters: NO_FILTERS,
    take(given, { tx, name, record }) {
      const kept = openHousehold(tx.vault, record[name] as SealedHousehold | null);
      const said = { ...kept, ...(given as HouseholdInput & { readonly township?: string }) };
      const township = placeOf(tx, said.township) ?? (record['townshipId'] as string | null);
      return sealHousehold(tx.vault, { ...said, township });
    },
    image: (kept) => kept?.keyHash ?? null,
    hidden: true,
    show: (kept, { vault }) => openHousehold(vault, kept),
    tell: (told) => HOUSEHOLD_PARTS.flatMap((part) => (told as unknown as Household)[part] ?? []),
    sample: (_, draw) => ({
      householdNumber: null,
      village: `样本${draw(50)}村`,
      houseNumber: `${1 + draw(200)}号`,
    }),
  };
}
