import type { Random } from '../random.ts';

/** Metres of a section by step, as they stand on the last day. */
export interface Metres {
  readonly planned: number;
  readonly started: number;
  readonly baseCourse: number;
  readonly paved: number;
  readonly accepted: number;
}

export type Totals = Omit<Metres, 'planned'>;

/** Lengths about as long as each other that add up to `total` to the metre. */
export function share(random: Random, total: number, parts: number): readonly number[] {
  const weights = Array.from({ length: parts }, () => random.between(70, 130));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const lengths = weights.map((weight) => Math.floor((total * weight) / all));
  const rest = total - lengths.reduce((sum, length) => sum + length, 0);
  return lengths.map((length, nth) => (nth === 0 ? length + rest : length));
}

/**
 * How far each section has come when these totals are reached one section after the other: the first are finished, the
 * last not begun, and of one the step is half done.
 */
export function fill(planned: readonly number[], totals: Totals): readonly Metres[] {
  const left = { ...totals } as Record<keyof Totals, number>;
  const take = (step: keyof Totals, most: number): number => {
    const taken = Math.min(left[step], most);
    left[step] -= taken;
    return taken;
  };
  return planned.map((length) => ({
    planned: length,
    started: take('started', length),
    baseCourse: take('baseCourse', length),
    paved: take('paved', length),
    accepted: take('accepted', length),
  }));
}
