export type IdNumberHint = 'LENGTH' | 'CHARACTERS' | 'CHECK_DIGIT';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/**
 * What looks wrong with an ID number while it is typed (GB 11643-1999); undefined where nothing does or nothing is there.
 * Only a hint: the server reads the number again and decides.
 */
export function idNumberHint(text: string | undefined): IdNumberHint | undefined {
  const number = (text ?? '').replace(/\s/g, '').toUpperCase();
  // What the source masks is no number to be checked, and an old one of 15 digits has no check digit.
  if (!number || number.includes('*') || /^\d{15}$/.test(number)) return undefined;
  if (!/^\d{0,17}[\dX]?$/.test(number.slice(0, 18))) return 'CHARACTERS';
  if (number.length !== 18) return 'LENGTH';
  const total = WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(number[index]), 0);
  return CHECK_DIGITS[total % 11] === number[17] ? undefined : 'CHECK_DIGIT';
}
