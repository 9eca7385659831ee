import { Embeddable, Enum, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { type Born, type CalendarDate, yearOf } from '../domain/index.ts';
import { Refusal } from '../refusal.ts';
import { LookupHash, Sealed, SubjectHash } from './marks.ts';
import { PAPERS, type Paper, type ReadPaper, readPaper } from './paper.rules.ts';
import { type SaidIdentity, hashCase, hashName, hashSubject, normaliseName } from './subject.ts';
import type { PersonVault } from './vault.ts';

export enum Sex {
  FEMALE = 'FEMALE',
  MALE = 'MALE',
}

registerEnumType(Sex, { name: 'Sex' });

export const PersonPaper = Object.fromEntries(PAPERS.map((it) => [it, it])) as { readonly [P in Paper]: P };

registerEnumType(PersonPaper, {
  name: 'PersonPaper',
  description: 'MASKED: the source hides digits of the ID number. NONE: the person has no paper.',
});

/** A person as typed in. */
export interface PersonInput extends Omit<SaidIdentity, 'township'> {
  readonly phone?: string | null;
}

/**
 * The columns of a person inside a record: sealed for reading, hashed for matching. Kind of paper, sex and year of birth stay in
 * the clear because eligibility and reports need them; the birthday does not (least data, PIPL art. 6).
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

  /** Of whatever tells who it is (subject.ts), not only of ID numbers. */
  @SubjectHash()
  @Property({ type: 'text' })
  idNumberHash!: string;

  @Sealed('phone')
  @Property({ type: 'text', nullable: true })
  phoneSealed?: string | null;

  /** Null where neither a paper nor anybody told. */
  @Enum({ items: () => Sex, type: 'text', nullable: true })
  sex?: Sex | null;

  @Property({ type: 'int', nullable: true })
  birthYear?: number | null;

  @Enum({ items: () => PersonPaper, type: 'text' })
  paper!: Paper;

  @Sealed('noPaperReason')
  @Property({ type: 'text', nullable: true })
  noPaperReasonSealed?: string | null;

  @Sealed('sourceSystem')
  @Property({ type: 'text', nullable: true })
  sourceSystemSealed?: string | null;

  @Sealed('caseNumber')
  @Property({ type: 'text', nullable: true })
  caseNumberSealed?: string | null;

  /** By which records of one case are found, when its number becomes known. */
  @LookupHash()
  @Property({ type: 'text', nullable: true })
  caseHash?: string | null;
}

/** What the eligibility rules need to know of a person; the birthday is not kept. */
export interface PersonFacts extends Born {
  readonly sex: Sex | null;
}

/** A person as typed in, with what the record itself tells. */
export interface ToSeal extends PersonInput, Pick<SaidIdentity, 'township'> {}

/** Checks and seals a person. Refuses, naming the field: no name, a paper or phone that cannot be right. */
export function sealPerson(
  vault: PersonVault,
  input: ToSeal,
  today: CalendarDate,
): { person: SealedPerson; facts: PersonFacts } {
  const name = normaliseName(input.name);
  if (name === '') throw new Refusal('NAME_REQUIRED', { field: 'name' });
  const read = readOrRefuse(input, today);
  if (read.paper === 'NONE' && !input.township)
    throw new Refusal('NO_PAPER_TOWNSHIP_REQUIRED', { field: 'township' });
  const phone = input.phone?.replace(/[\s-]/g, '') || null;
  if (phone !== null && !/^(1\d{10}|0\d{9,11})$/.test(phone))
    throw new Refusal('PHONE_INVALID', { field: 'phone' });

  const seal = (field: string, text: string | null | undefined) =>
    text?.trim() ? vault.seal(field, text.trim()) : null;
  const person = Object.assign(new SealedPerson(), {
    nameSealed: vault.seal('name', name),
    nameHash: hashName(vault, name),
    ...sealedPaper(vault, input, read),
    phoneSealed: seal('phone', phone),
    noPaperReasonSealed: read.paper === 'NONE' ? seal('noPaperReason', input.noPaperReason) : null,
    sourceSystemSealed: seal('sourceSystem', input.sourceSystem),
    caseNumberSealed: seal('caseNumber', input.caseNumber),
    caseHash: hashCase(vault, input),
  });
  return { person, facts: factsOf(read) };
}

/** A number that became known, for somebody whose record was without one. Refuses what is not whole. */
export function sealWholeNumber(
  vault: PersonVault,
  known: SealedPerson,
  input: Omit<ToSeal, 'name'>,
  today: CalendarDate,
): { person: SealedPerson; facts: PersonFacts } {
  const said = { sex: known.sex, birthYear: known.birthYear, ...input, name: '' };
  const read = readOrRefuse(said, today);
  if (!isWhole(read)) throw new Refusal('ID_NUMBER_NOT_WHOLE', { field: 'idNumber' });
  const person = Object.assign(new SealedPerson(), known, sealedPaper(vault, said, read));
  return { person, facts: factsOf(read) };
}

/** Whether a number names the person for good. */
export function isWhole({ paper }: Pick<SealedPerson, 'paper'>): boolean {
  return paper !== 'MASKED' && paper !== 'NONE';
}

function readOrRefuse(input: ToSeal, today: CalendarDate): ReadPaper {
  const read = readPaper(input, today);
  if ('code' in read) throw new Refusal(read.code, { field: read.field });
  return read;
}

function sealedPaper(vault: PersonVault, input: ToSeal, { paper, number, sex, birth }: ReadPaper) {
  return {
    idNumberSealed: vault.seal('idNumber', number),
    idNumberHash: hashSubject(vault, { ...input, paper }),
    paper,
    sex: sex && Sex[sex],
    birthYear: birth && yearOf(birth),
  };
}

function factsOf({ sex, birth, yearOnly }: ReadPaper): PersonFacts {
  return { sex: sex && Sex[sex], birth, ...(yearOnly ? { yearOnly } : {}) };
}

/** What rules may know of somebody who was just typed in. */
export function factsTyped(input: PersonInput, today: CalendarDate): PersonFacts {
  return factsOf(readOrRefuse(input, today));
}
