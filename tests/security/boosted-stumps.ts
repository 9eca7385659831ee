/** What an observer has of one case, number by number, and what it truly was. */
export interface Case {
  readonly features: readonly number[];
  readonly positive: boolean;
}

/** `1` where the feature lies above the threshold: the smallest tree there is. */
interface Stump {
  readonly feature: number;
  readonly threshold: number;
  readonly below: number;
  readonly above: number;
}

const ROUNDS = 80;
const SLOWLY = 0.3;
const THRESHOLDS = 12;

/**
 * Gradient boosted decision stumps on the logistic loss (Friedman 2001), taught on one half of the cases and asked about the
 * other, both ways round. Returns the area under the ROC curve: 0.5 is chance, 1 is certainty.
 */
export function areaUnderCurve(cases: readonly Case[]): number {
  const halves = [cases.filter((_, nth) => nth % 2 === 0), cases.filter((_, nth) => nth % 2 === 1)] as const;
  const areas = [areaOf(halves[1], learn(halves[0])), areaOf(halves[0], learn(halves[1]))];
  return (areas[0]! + areas[1]!) / 2;
}

function learn(cases: readonly Case[]): readonly Stump[] {
  const stumps: Stump[] = [];
  const scores = cases.map(() => 0);
  const candidates = thresholdsOf(cases);
  for (let round = 0; round < ROUNDS; round++) {
    const chances = scores.map((score) => 1 / (1 + Math.exp(-score)));
    const best = bestStump(cases, chances, candidates);
    if (!best) break;
    stumps.push(best);
    for (const [nth, { features }] of cases.entries()) scores[nth]! += valueOf(best, features);
  }
  return stumps;
}

/** For each feature some values between which its cases lie. */
function thresholdsOf(cases: readonly Case[]): readonly (readonly number[])[] {
  const width = cases[0]!.features.length;
  return Array.from({ length: width }, (_, feature) => {
    const sorted = cases.map(({ features }) => features[feature]!).sort((a, b) => a - b);
    const cuts = Array.from(
      { length: THRESHOLDS },
      (__, nth) => sorted[Math.floor(((nth + 1) * sorted.length) / (THRESHOLDS + 1))]!,
    );
    return [...new Set([sorted[0]!, ...cuts])].filter((cut) => cut < sorted.at(-1)!);
  });
}

function bestStump(
  cases: readonly Case[],
  chances: readonly number[],
  candidates: readonly (readonly number[])[],
): Stump | undefined {
  let best: (Stump & { readonly gain: number }) | undefined;
  for (const [feature, thresholds] of candidates.entries())
    for (const threshold of thresholds) {
      const sums = { below: { gradient: 0, weight: 1 }, above: { gradient: 0, weight: 1 } };
      for (const [nth, { features, positive }] of cases.entries()) {
        const side = features[feature]! > threshold ? sums.above : sums.below;
        const chance = chances[nth]!;
        side.gradient += (positive ? 1 : 0) - chance;
        side.weight += chance * (1 - chance);
      }
      const gain =
        sums.below.gradient ** 2 / sums.below.weight + sums.above.gradient ** 2 / sums.above.weight;
      if (best && gain <= best.gain) continue;
      const step = ({ gradient, weight }: typeof sums.below) => (SLOWLY * gradient) / weight;
      best = { feature, threshold, below: step(sums.below), above: step(sums.above), gain };
    }
  return best;
}

function valueOf({ feature, threshold, below, above }: Stump, features: readonly number[]): number {
  return features[feature]! > threshold ? above : below;
}

/** How often a positive case scores above a negative one; ties count half. */
function areaOf(cases: readonly Case[], stumps: readonly Stump[]): number {
  const scored = cases
    .map(({ features, positive }) => ({
      positive,
      score: stumps.reduce((sum, stump) => sum + valueOf(stump, features), 0),
    }))
    .sort((a, b) => a.score - b.score);
  let [below, area, positives] = [0, 0, 0];
  for (let from = 0; from < scored.length;) {
    let to = from;
    while (to < scored.length && scored[to]!.score === scored[from]!.score) to++;
    const tied = scored.slice(from, to);
    const hits = tied.filter(({ positive }) => positive).length;
    const misses = tied.length - hits;
    area += hits * (below + misses / 2);
    below += misses;
    positives += hits;
    from = to;
  }
  return area / (positives * below);
}
