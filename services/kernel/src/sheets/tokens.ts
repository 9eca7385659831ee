import { decimal, toCanonical } from '../domain/index.ts';
import { openPerson } from '../people/open-person.ts';
import { type Household, type SealedHousehold, openHousehold } from '../people/sealed-household.ts';
import type { SealedPerson } from '../people/sealed-person.ts';
import { type SaidIdentity, hashName, hashSubject, isIdentitySaid } from '../people/subject.ts';
import { type PersonVault, isErased } from '../people/vault.ts';
import { propertyOf } from '../kinds/kind-entity.ts';
import type { Given } from '../kinds/field.ts';
import type { SheetColumn } from './sheet-column.ts';

/** What a record or a row says in one column, as one text that can be compared; empty for nothing. Of people: a keyed hash. */
export type Token = string;

type Values = Readonly<Record<string, unknown>>;

/** Of a record as it is kept. */
export function keptToken(
  vault: PersonVault,
  { name, field, spec, isPerson, isPart }: SheetColumn,
  record: object,
): Token {
  const kept = (record as Values)[propertyOf(field, spec)] ?? null;
  if (kept === null) return '';
  if (spec.cells) return tokenOf(spec.cells(kept)[name] ?? '');
  if (isPerson) return personToken(vault, name, kept as SealedPerson);
  if (isPart) return openHousehold(vault, kept as SealedHousehold)?.[name as keyof Household] ?? '';
  if (spec.shape === 'text' || spec.shape === 'note')
    return openText(vault, spec.options.secrecy, String(kept));
  return tokenOf(kept);
}

/** Of what a row says. */
export function givenToken(vault: PersonVault, { name, spec, isPerson }: SheetColumn, given: Given): Token {
  const said = given as Partial<SaidIdentity>;
  if (isPerson && name === 'idNumber')
    return isIdentitySaid(said) ? hashSubject(vault, said as SaidIdentity) : '';
  const value = given[name] ?? null;
  if (value === null) return '';
  if (isPerson && name === 'name') return hashName(vault, String(value));
  if (isPerson) return String(value).replaceAll(/[\s-]/g, '');
  if (spec.shape === 'quantity' || spec.shape === 'money') return toCanonical(decimal(value as never));
  return spec.tidy ? spec.tidy(String(value)) : tokenOf(value);
}

function personToken(vault: PersonVault, name: string, person: SealedPerson): Token {
  if (name === 'idNumber') return person.idNumberHash;
  return name === 'name' ? person.nameHash : openPerson(vault, name, person);
}

function openText(vault: PersonVault, secrecy: string | undefined, kept: string): string {
  if (secrecy !== 'sealed') return kept;
  return isErased(kept) ? '' : vault.open('text', kept);
}

function tokenOf(value: unknown): Token {
  return Array.isArray(value) ? [...value].sort().join(',') : String(value).trim();
}
