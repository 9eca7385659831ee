// No-break: a number that goes on in the next line reads as another.
const THIN_SPACE = '\u202f';

/** `12345.5` -> `12 345.5`, never broken over two lines. Works on the text: an exact decimal never becomes a float. */
export function formatDecimal(text: string): string {
  const [, sign, whole, fraction] = split(text);
  return `${sign === '-' ? '−' : ''}${whole.replaceAll(/\B(?=(\d{3})+$)/g, THIN_SPACE)}${fraction ? `.${fraction}` : ''}`;
}

/** Places with which figures are shown. */
const SHOWN_PLACES = 2;

/**
 * Rounds half up (四舍五入), for what has no pass mark: money, a plan, the axis of a chart. An indicator's figure comes
 * rounded from the server, which knows what it must not be lifted to.
 */
export function roundDecimal(text: string, places = SHOWN_PLACES): string {
  const [, , , fraction] = split(text);
  return cutAfter(text, places, (fraction[places] ?? '0') >= '5');
}

/** Rounds away from zero, for what is still needed: 114.2 a week means 115. */
export function raiseDecimal(text: string, places: number): string {
  const [, , , fraction] = split(text);
  return cutAfter(text, places, /[1-9]/.test(fraction.slice(places)));
}

function cutAfter(text: string, places: number, lift: boolean): string {
  const [, sign, whole, fraction] = split(text);
  const kept = BigInt(whole + fraction.slice(0, places).padEnd(places, '0'));
  const digits = (kept + (lift ? 1n : 0n)).toString().padStart(places + 1, '0');
  const at = digits.length - places;
  const decimals = digits.slice(at).replace(/0+$/, '');
  const cut = decimals ? `${digits.slice(0, at)}.${decimals}` : digits.slice(0, at);
  return sign === '-' && /[1-9]/.test(cut) ? `-${cut}` : cut;
}

export function formatPercent(text: string): string {
  return `${formatDecimal(roundDecimal(text))}%`;
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
