// Whole numbers as people set them apart: by threes (1,200) or by 万 (1,2000); one kind of separator, and throughout.
const GROUPED = /^(?:\d{1,3}(?:([,\s'])\d{3})(?:\1\d{3})*|\d{1,4}(?:([,\s'])\d{4})(?:\2\d{4})*)$/;

/**
 * The one reader of numbers, typed or copied: `１，２００．５０` -> `1200.5`. Undefined for what is no number, so that it
 * is refused as it stands: nothing is dropped (`3万` is not 3) and nothing guessed (`1,5` is neither 15 nor 1.5, and
 * `10²` is not 102). Never becomes a float.
 */
export function readQuantity(text: string): string | undefined {
  if (/[^\d０-９\s.．,，'’＇\-－−]/.test(text)) return undefined;
  const plain = text.normalize('NFKC').replaceAll('’', "'").replaceAll(/\s/g, ' ').trim();
  const found = /^([-−]?)([\d, ']+)(?:\.(\d*))?$/.exec(plain);
  if (!found) return undefined;
  const [, sign, written, decimals = ''] = found;
  if (!/^\d+$/.test(written!) && !GROUPED.test(written!)) return undefined;
  const whole = written!.replaceAll(/\D/g, '').replace(/^0+(?=\d)/, '');
  const fraction = decimals.replace(/0+$/, '');
  const amount = fraction ? `${whole}.${fraction}` : whole;
  return sign && amount !== '0' ? `-${amount}` : amount;
}

/** Sum of canonical decimals. */
export function sumOf(quantities: readonly string[]): string {
  const places = Math.max(0, ...quantities.map((it) => (it.split('.')[1] ?? '').length));
  const total = quantities.reduce((sum, it) => sum + scaled(it, places), 0n);
  const sign = total < 0n ? '-' : '';
  const digits = String(total < 0n ? -total : total).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  return sign + (fraction ? `${whole}.${fraction}` : whole);
}

/** Whether one canonical decimal is larger than another. */
export function exceeds(a: string, b: string): boolean {
  const places = Math.max((a.split('.')[1] ?? '').length, (b.split('.')[1] ?? '').length);
  return scaled(a, places) > scaled(b, places);
}

function scaled(quantity: string, places: number): bigint {
  const [whole, fraction = ''] = quantity.split('.');
  return BigInt(whole + fraction.padEnd(places, '0'));
}
