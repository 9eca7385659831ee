import { type CalendarDate, findCalendarDate } from './calendar.ts';

/** What a citizen's ID number (GB 11643-1999) says of its holder. */
export interface IdNumberFacts {
  readonly birth: CalendarDate;
  readonly sex: 'FEMALE' | 'MALE';
}

export type IdNumberFault = 'LENGTH' | 'BIRTH' | 'CHECK_DIGIT';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** Spaces off, x to X, so that one person has one hash. */
export function normaliseIdNumber(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}

/** The last character that the first seventeen digits call for (ISO 7064 MOD 11-2). */
export function checkDigit(first17: string): string {
  const total = WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(first17[index]), 0);
  return CHECK_DIGITS[total % 11]!;
}

/** Reads a normalised ID number, or says what is wrong with it. */
export function readIdNumber(text: string): IdNumberFacts | { fault: IdNumberFault } {
  if (!/^\d{17}[\dX]$/.test(text)) return { fault: 'LENGTH' };
  if (checkDigit(text) !== text[17]) return { fault: 'CHECK_DIGIT' };
  const birth = findCalendarDate(`${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`);
  if (!birth) return { fault: 'BIRTH' };
  return { birth, sex: Number(text[16]) % 2 === 0 ? 'FEMALE' : 'MALE' };
}
