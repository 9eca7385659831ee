import { paperOf } from '../people/paper.rules.ts';
import { type SealedPerson, isWhole } from '../people/sealed-person.ts';
import { type SaidIdentity, hashCase, isIdentitySaid } from '../people/subject.ts';
import type { PersonVault } from '../people/vault.ts';
import type { SheetColumn } from '../sheets/sheet-column.ts';
import type { ReadRow } from './read-row.ts';

type Given = ReadRow['given'];

/** The case that a row names with its person; null where it names none. */
export function caseOf(vault: PersonVault, given: Given): string | null {
  return typeof given['name'] === 'string' ? hashCase(vault, identityIn(given)) : null;
}

export function personIn(record: object, { field }: SheetColumn): SealedPerson {
  return (record as Readonly<Record<string, SealedPerson>>)[field]!;
}

/** Whether the row says the whole number of somebody whose record is without one. */
export function completes(vault: PersonVault, column: SheetColumn, given: Given, record: object): boolean {
  if (!column.isPerson || !column.spec.completions?.[column.name] || given[column.name] === undefined)
    return false;
  const said = identityIn(given);
  const paper = paperOf(said);
  return isIdentitySaid(said) && isWhole({ paper }) && !isWhole(personIn(record, column));
}

/** Of a number: whether it is masked, and the case that of the record. */
export function isSamePerson(vault: PersonVault, column: SheetColumn, given: Given, record: object): boolean {
  if (column.name !== 'idNumber' || paperOf(identityIn(given)) !== 'MASKED') return false;
  const caseHash = caseOf(vault, given);
  return caseHash !== null && caseHash === personIn(record, column).caseHash;
}

function identityIn(given: Given): SaidIdentity {
  return given as unknown as SaidIdentity;
}
