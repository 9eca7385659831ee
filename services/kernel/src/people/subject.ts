import { type Paper, type SaidPaper, paperOf, plainNumber } from './paper.rules.ts';
import type { PersonVault } from './vault.ts';

/** What of a person decides with whom it is one. */
export interface SaidIdentity extends SaidPaper {
  readonly name: string;
  /** Of somebody without a paper: where the person lives. */
  readonly township?: string | null;
}

/** Whether all is said that {@link hashSubject} needs; not whether it can be right. */
export function isIdentitySaid(said: Partial<SaidIdentity>): boolean {
  const paper = paperOf(said);
  if (paper === 'NONE') return Boolean(said.name && said.birthYear && said.township);
  return Boolean(
    said.idNumber && (paper !== 'MASKED' || (said.name && said.sourceSystem && said.caseNumber)),
  );
}

/**
 * The keyed hash by which somebody is counted once: of the number; of kind and number of other papers; without a paper of
 * name, year of birth and township; where the source masks the number, of the case in that source.
 */
export function hashSubject(vault: PersonVault, said: SaidIdentity): string {
  const paper = paperOf(said);
  if (paper === 'MASKED') return hashCase(vault, said)!;
  if (paper === 'NONE') {
    const known = [normaliseName(said.name), said.birthYear, said.township];
    return vault.hash('noPaper', JSON.stringify(known));
  }
  return hashNumber(vault, paper, plainNumber(said.idNumber));
}

/** The hash of somebody's case in a source system, with the name; null where no case is said. */
export function hashCase(
  vault: PersonVault,
  { name, sourceSystem, caseNumber }: Pick<SaidIdentity, 'name' | 'sourceSystem' | 'caseNumber'>,
): string | null {
  if (!sourceSystem?.trim() || !caseNumber?.trim()) return null;
  const said = [sourceSystem, caseNumber, name].map((it) => normaliseName(it).toUpperCase());
  return vault.hash('case', JSON.stringify(said));
}

/** The hash by which an ID number is found again, however it was typed. */
export function hashIdNumber(vault: PersonVault, idNumber: string): string {
  return hashNumber(vault, 'RESIDENT_ID', plainNumber(idNumber));
}

const NUMBERED: readonly Paper[] = ['RESIDENT_ID', 'FOREIGNER_CARD', 'PASSPORT', 'TRAVEL_PERMIT', 'OTHER'];

/** The hashes of a number, whichever paper it may stand on. */
export function hashesOfNumber(vault: PersonVault, number: string): readonly string[] {
  return NUMBERED.map((paper) => hashNumber(vault, paper, plainNumber(number)));
}

export function hashName(vault: PersonVault, name: string): string {
  return vault.hash('name', normaliseName(name));
}

export function normaliseName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '');
}

function hashNumber(vault: PersonVault, paper: Paper, number: string): string {
  return vault.hash('idNumber', paper === 'RESIDENT_ID' ? number : `${paper}:${number}`);
}
