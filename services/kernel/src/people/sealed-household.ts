import { Embeddable, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Refusal } from '../refusal.ts';
import { type SaidHousehold, findHouseholdFault, householdKey } from './household.rules.ts';
import { Sealed, SubjectHash } from './marks.ts';
import { type PersonVault, isErased } from './vault.ts';

/** What is typed in of a home. */
export type HouseholdInput = Omit<SaidHousehold, 'township'>;

export const HOUSEHOLD_PARTS = ['householdNumber', 'village', 'houseNumber'] as const;
type Part = (typeof HOUSEHOLD_PARTS)[number];

/** The columns of a home inside a record: sealed for reading, hashed for counting. All empty where nobody said which home it is. */
@Embeddable()
export class SealedHousehold {
  @Sealed('householdNumber')
  @Property({ type: 'text', nullable: true })
  householdNumberSealed: string | null = null;

  @Sealed('village')
  @Property({ type: 'text', nullable: true })
  villageSealed: string | null = null;

  @Sealed('houseNumber')
  @Property({ type: 'text', nullable: true })
  houseNumberSealed: string | null = null;

  @SubjectHash()
  @Property({ type: 'text', nullable: true })
  keyHash: string | null = null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Which home it is: by its number, or by village and house in the township of the record.',
})
@Directive('@shareable')
export class Household {
  @Field(() => String, { nullable: true, description: '户号' })
  householdNumber!: string | null;

  @Field(() => String, { nullable: true })
  village!: string | null;

  @Field(() => String, { nullable: true })
  houseNumber!: string | null;
}

/** Checks and seals a home. Refuses half an address, naming what is missing. */
export function sealHousehold(vault: PersonVault, said: SaidHousehold): SealedHousehold {
  const fault = findHouseholdFault(said);
  if (fault) throw new Refusal(fault.code, { field: fault.field });
  const key = householdKey(said);
  const seal = (part: Part) => (said[part]?.trim() ? vault.seal(part, said[part].trim()) : null);
  return Object.assign(new SealedHousehold(), {
    householdNumberSealed: seal('householdNumber'),
    villageSealed: seal('village'),
    houseNumberSealed: seal('houseNumber'),
    keyHash: key === null ? null : vault.hash('household', key),
  });
}

/** A home as it was typed in, for whoever may read it; null where nobody said which it is, or its retention is over. */
export function openHousehold(
  vault: PersonVault,
  kept: SealedHousehold | null | undefined,
): Household | null {
  const open = (part: Part) => {
    const sealed = kept?.[`${part}Sealed`];
    return !sealed || isErased(sealed) ? null : vault.open(part, sealed);
  };
  const home = {
    householdNumber: open('householdNumber'),
    village: open('village'),
    houseNumber: open('houseNumber'),
  };
  return Object.values(home).some((it) => it !== null) ? home : null;
}
