import { Embeddable, Enum, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { type CalendarDate, normaliseIdNumber, readIdNumber, yearOf } from '../domain/index.ts';
import { Refusal } from '../refusal.ts';
import { LookupHash, Sealed, SubjectHash } from './marks.ts';
import type { PersonVault } from './vault.ts';

export enum Sex {
  FEMALE = 'FEMALE',
  MALE = 'MALE',
}

registerEnumType(Sex, { name: 'Sex' });

/** A person as typed in. */
export interface PersonInput {
  readonly name: string;
  readonly idNumber: string;
  readonly phone?: string | null;
}

/**
 * The columns of a person inside a record: sealed for reading, hashed for matching. Sex and year of birth stay in the
 * clear because eligibility and reports need them; the birthday does not (least data, PIPL art. 6).
 */
@Embeddable()
export class SealedPerson {
  @Sealed('name')
  @Property({ type: 'text' })
  nameSealed!: string;

  @LookupHash()
  @Property({ type: 'text' })
  nameHash!: string;

  @Sealed('idNumber')
  @Property({ type: 'text' })
  idNumberSealed!: string;

  @SubjectHash()
  @Property({ type: 'text' })
  idNumberHash!: string;

  @Sealed('phone')
  @Property({ type: 'text', nullable: true })
  phoneSealed?: string | null;

  @Enum({ items: () => Sex, type: 'text' })
  sex!: Sex;

  @Property({ type: 'int' })
  birthYear!: number;
}

/** What the eligibility rules need to know of a person, read from the ID number and not kept. */
export interface PersonFacts {
  readonly sex: Sex;
  readonly birth: CalendarDate;
}

/** Checks and seals a person. Refuses, naming the field: no name, an ID number or phone that cannot be right. */
export function sealPerson(
  vault: PersonVault,
  input: PersonInput,
): { person: SealedPerson; facts: PersonFacts } {
  const name = normaliseName(input.name);
  if (name === '') throw new Refusal('NAME_REQUIRED', { field: 'name' });
  const idNumber = normaliseIdNumber(input.idNumber);
  const read = readIdNumber(idNumber);
  if ('fault' in read) throw new Refusal(`ID_NUMBER_${read.fault}`, { field: 'idNumber' });
  const phone = input.phone?.replace(/[\s-]/g, '') || null;
  if (phone !== null && !/^(1\d{10}|0\d{9,11})$/.test(phone))
    throw new Refusal('PHONE_INVALID', { field: 'phone' });

  const facts = { sex: Sex[read.sex], birth: read.birth };
  const person = Object.assign(new SealedPerson(), {
    nameSealed: vault.seal('name', name),
    nameHash: hashName(vault, name),
    idNumberSealed: vault.seal('idNumber', idNumber),
    idNumberHash: hashIdNumber(vault, idNumber),
    phoneSealed: phone === null ? null : vault.seal('phone', phone),
    sex: facts.sex,
    birthYear: yearOf(read.birth),
  });
  return { person, facts };
}

/** The hash by which an ID number is found again, however it was typed. */
export function hashIdNumber(vault: PersonVault, idNumber: string): string {
  return vault.hash('idNumber', normaliseIdNumber(idNumber));
}

export function hashName(vault: PersonVault, name: string): string {
  return vault.hash('name', normaliseName(name));
}

function normaliseName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '');
}
