import { decimal, toCanonical } from '../domain/index.ts';
import { hashIdNumber, hashName, type SealedPerson } from '../people/sealed-person.ts';
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
  { name, field, spec, isPerson }: SheetColumn,
  record: object,
): Token {
  const kept = (record as Values)[propertyOf(field, spec)] ?? null;
  if (kept === null) return '';
  if (isPerson) return personToken(vault, name, kept as SealedPerson);
  if (spec.shape === 'text' || spec.shape === 'note')
    return openText(vault, spec.options.secrecy, String(kept));
  return tokenOf(kept);
}

/** Of what a row says. */
export function givenToken(vault: PersonVault, { name, spec, isPerson }: SheetColumn, given: Given): Token {
  const value = given[name] ?? null;
  if (value === null) return '';
  if (isPerson && name === 'idNumber') return hashIdNumber(vault, String(value));
  if (isPerson && name === 'name') return hashName(vault, String(value));
  if (isPerson) return String(value).replaceAll(/[\s-]/g, '');
  if (spec.shape === 'quantity' || spec.shape === 'money') return toCanonical(decimal(value as never));
  return spec.tidy ? spec.tidy(String(value)) : tokenOf(value);
}

/** What is kept of a person, read from what is sealed; for whoever may. */
export function openPerson(vault: PersonVault, name: string, person: SealedPerson): string {
  const sealed = { name: person.nameSealed, idNumber: person.idNumberSealed, phone: person.phoneSealed }[
    name
  ];
  return !sealed || isErased(sealed) ? '' : vault.open(name, sealed);
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
