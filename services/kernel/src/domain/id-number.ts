import { type CalendarDate, findCalendarDate } from './calendar.ts';

/**
 * What an ID number (GB 11643-1999) says of its holder. Residence permits of people of Hong Kong, Macao and Taiwan (81, 82, 83)
 * and the permanent-residence cards of foreigners since 2023 (9…) are numbered the same way.
 */
export interface IdNumberFacts {
  readonly birth: CalendarDate;
  readonly sex: 'FEMALE' | 'MALE';
}

export type IdNumberFault = 'LENGTH' | 'BIRTH' | 'CHECK_DIGIT';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** Spaces off, x to X, and an old number of 15 digits as the one of 18 that took its place, so that one person has one hash. */
export function normaliseIdNumber(text: string): string {
  const typed = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  return /^\d{15}$/.test(typed) ? fromFifteen(typed) : typed;
}

/** Numbers of before 1999 leave out the century, which is the twentieth, and the check digit (GB 11643-1999). */
function fromFifteen(old: string): string {
  const first17 = `${old.slice(0, 6)}19${old.slice(6)}`;
  return first17 + checkDigit(first17);
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
