/** `１，２００．５０` as typed or copied -> `1200.5`; undefined for what is no number. Never becomes a float. */
export function readQuantity(text: string): string | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[,\s]/g, '');
  const found = /^([-−]?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(plain);
  if (!found) return undefined;
  const [, sign, whole, fraction] = found;
  const amount = fraction ? `${whole}.${fraction}` : whole!;
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
