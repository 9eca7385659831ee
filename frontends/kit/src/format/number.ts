// No-break: a number that goes on in the next line reads as another.
const THIN_SPACE = '\u202f';

/** `12345.5` -> `12 345.5`, never broken over two lines. Works on the text: an exact decimal never becomes a float. */
export function formatDecimal(text: string): string {
  const [, sign, whole, fraction] = split(text);
  return `${sign === '-' ? '−' : ''}${whole.replaceAll(/\B(?=(\d{3})+$)/g, THIN_SPACE)}${fraction ? `.${fraction}` : ''}`;
}

/** Cuts off further digits, never rounds up: 99.996 % is not 100 %. */
export function truncateDecimal(text: string, places: number): string {
  const [, sign, whole, fraction] = split(text);
  const kept = fraction.slice(0, places).replace(/0+$/, '');
  const cut = kept ? `${whole}.${kept}` : whole;
  return sign === '-' && /[1-9]/.test(cut) ? `-${cut}` : cut;
}

/** Rounds away from zero, for what is still needed: 114.2 a week means 115. */
export function raiseDecimal(text: string, places: number): string {
  const [, sign, whole, fraction] = split(text);
  const kept = fraction.slice(0, places).padEnd(places, '0');
  const more = /[1-9]/.test(fraction.slice(places)) ? 1n : 0n;
  const digits = (BigInt(whole + kept) + more).toString().padStart(places + 1, '0');
  const cut = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return truncateDecimal(sign + cut, places);
}

export function formatPercent(text: string, places = 1): string {
  return `${truncateDecimal(text, places)}%`;
}

/** Width of a bar, 0 to 100. The only place where a figure becomes a float: a pixel is coarser than the error. */
export function barWidth(text: string | null | undefined): number {
  return Math.min(100, Math.max(0, Number(text ?? 0)));
}

/** Where the plan mark stands on the bar of a target; undefined where there is no plan or no target. */
export function planMark(
  planned: string | null | undefined,
  target: string | null | undefined,
): number | undefined {
  if (planned == null || target == null || Number(target) === 0) return undefined;
  return barWidth(String((Number(planned) / Number(target)) * 100));
}

function split(text: string): [string, string, string, string] {
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!found) throw new RangeError(`${text} is not a canonical decimal`);
  return [text, found[1]!, found[2]!, found[3] ?? ''];
}
