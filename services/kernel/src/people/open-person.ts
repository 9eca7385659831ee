import type { SealedPerson } from './sealed-person.ts';
import { type PersonVault, isErased } from './vault.ts';

/** What was typed into an input of a person, read from what is sealed; for whoever may. Empty for nothing. */
export function openPerson(vault: PersonVault, input: string, person: SealedPerson): string {
  const sealed: Readonly<Record<string, string | null | undefined>> = {
    name: person.nameSealed,
    idNumber: person.idNumberSealed,
    phone: person.phoneSealed,
    noPaperReason: person.noPaperReasonSealed,
    sourceSystem: person.sourceSystemSealed,
    caseNumber: person.caseNumberSealed,
  };
  const text = sealed[input];
  return !text || isErased(text) ? '' : vault.open(input, text);
}
