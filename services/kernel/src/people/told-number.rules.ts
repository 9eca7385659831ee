/** What of somebody a text tells, that belongs into a field of its own. */
export type ToldNumber = 'ID_NUMBER' | 'PHONE';

/** 18 digits with a day of birth in them (the last may be X), or the 15 of before 1999. */
const ID_NUMBER =
  /(?<!\d)[1-9]\d{5}(?:(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]|\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3})(?!\d)/i;
/** A mobile number, also with the country's own before it, or one of a landline with its area. */
const PHONE = /(?<!\d)(?:(?:0086|86)?1[3-9]\d{9}|0\d{2,3}[2-8]\d{6,7})(?!\d)/;

/** Whether a free text holds an ID number or a phone, also in wide digits or cut up by blanks and hyphens. */
export function findToldNumber(text: string): ToldNumber | undefined {
  const joined = text.normalize('NFKC').replaceAll(/(?<=\d)[\s()‐-―-]+(?=[\dXx])/g, '');
  if (ID_NUMBER.test(joined)) return 'ID_NUMBER';
  return PHONE.test(joined) ? 'PHONE' : undefined;
}
