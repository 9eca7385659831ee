import type { CatalogueBinding, CatalogueFile, CatalogueIndicator } from './catalogue.schema.ts';

/** What does not hold together in a catalogue whose single entries are well formed; each line names its entry. */
export function catalogueFaults(catalogue: CatalogueFile): readonly string[] {
  const unitCodes = catalogue.units.map((unit) => unit.code);
  const indicators = catalogue.commitments.flatMap((commitment) => commitment.indicators);
  return [
    ...repeated(unitCodes, '责任单位'),
    ...repeated(
      catalogue.townships.map((township) => township.code),
      '乡镇街道',
    ),
    ...repeated(
      catalogue.commitments.map((commitment) => commitment.code),
      '事项',
    ),
    ...repeated(
      indicators.map((indicator) => indicator.code),
      '指标',
    ),
    ...townshipFaults(catalogue),
    ...batchFaults(catalogue),
    ...catalogue.commitments.flatMap((commitment) => [
      ...commitment.units
        .filter((unit) => !unitCodes.includes(unit))
        .map((unit) => `${commitment.code}：没有责任单位 ${unit}`),
      ...commitment.indicators.flatMap((indicator) =>
        indicatorFaults(indicator, commitment.units, indicators, catalogue),
      ),
    ]),
  ];
}

// What a share is out of stands before the year begins.
const SHARES: readonly string[] = ['RATIO', 'DENSITY'] satisfies CatalogueIndicator['counting'][];

/** Indicators without a sentence, and sentences of no indicator. */
export function criteriaFaults(
  criteria: Readonly<Record<string, string>>,
  catalogue: CatalogueFile,
): readonly string[] {
  const codes = new Set(
    catalogue.commitments.flatMap(({ indicators }) => indicators.map(({ code }) => code)),
  );
  return [
    ...[...codes].filter((code) => !(code in criteria)).map((code) => `${code}：没有口径`),
    ...Object.keys(criteria)
      .filter((code) => !codes.has(code))
      .map((code) => `${code}：目录中没有这项指标`),
  ];
}

/** What does not fit between bindings and the catalogue they feed. */
export function bindingFaults(
  bindings: readonly CatalogueBinding[],
  catalogue: CatalogueFile,
): readonly string[] {
  const indicators = new Map(
    catalogue.commitments.flatMap((c) => c.indicators).map((indicator) => [indicator.code, indicator]),
  );
  return [
    ...repeated(
      bindings.map((binding) => binding.indicator),
      '绑定',
    ),
    ...bindings.flatMap((binding) => {
      const indicator = indicators.get(binding.indicator);
      if (!indicator) return [`${binding.indicator}：目录中没有这项指标`];
      const faults: string[] = [];
      if (binding.basis !== indicator.basis) faults.push(`${binding.indicator}：basis 与目录不一致`);
      if (binding.countsAt !== indicator.countsAt) faults.push(`${binding.indicator}：countsAt 与目录不一致`);
      if (binding.openings.length > 0 && binding.basis === 'FLOW' && !SHARES.includes(indicator.counting))
        faults.push(`${binding.indicator}：只有累计指标和比率指标可以有期初数`);
      if (binding.measure.startsWith('statement.') && !binding.summaryOnly)
        faults.push(`${binding.indicator}：汇总数须注明 summaryOnly: true`);
      const named = [binding.parameters['townships'] ?? []].flat();
      for (const township of [...binding.openings.map((opening) => opening.township), ...named])
        if (township !== null && !catalogue.townships.some(({ code }) => code === township))
          faults.push(`${binding.indicator}：没有乡镇街道 ${township}`);
      return faults;
    }),
  ];
}

function townshipFaults({ region, townships }: CatalogueFile): string[] {
  const faults = townships
    .filter((t) => !t.code.startsWith(region.code))
    .map((t) => `${t.code}：不属于 ${region.code}`);
  const county = townships.filter((township) => township.isCounty);
  if (county.length !== 1 || county[0]!.code !== region.code)
    faults.push(`${region.code}：须有且只有一个县本级`);
  return faults;
}

function batchFaults({ batches, commitments }: CatalogueFile): string[] {
  return batches.flatMap((batch) => {
    const numbers = commitments
      .filter((commitment) => commitment.batch === batch.code)
      .map((commitment) => commitment.number);
    const complete =
      numbers.length === batch.count &&
      numbers.toSorted((a, b) => a - b).every((number, index) => number === index + 1);
    return complete ? [] : [`${batch.code}：应为第1至第${batch.count}件，各一件`];
  });
}

// Where the notice leaves the target open, the work plan sets it; a count without a target would never be finished.
const OPEN_TARGET: readonly string[] = ['CONTINUOUS', 'RATIO'] satisfies CatalogueIndicator['counting'][];

function indicatorFaults(
  indicator: CatalogueIndicator,
  units: readonly string[],
  all: readonly CatalogueIndicator[],
  catalogue: CatalogueFile,
): string[] {
  const faults: string[] = [];
  const say = (text: string) => faults.push(`${indicator.code}：${text}`);
  for (const unit of [indicator.owner, ...indicator.contributors])
    if (!units.includes(unit)) say(`${unit} 不是该事项的责任单位`);
  if (indicator.contributors.includes(indicator.owner)) say('牵头单位不能同时是配合单位');
  if (catalogue.units.find((unit) => unit.code === indicator.owner)?.domain !== indicator.domain)
    say('domain 与牵头单位的不一致');
  if (indicator.target === null && !OPEN_TARGET.includes(indicator.counting)) say('缺少 target');
  if (indicator.target !== null && indicator.counting === 'CONTINUOUS') say('常态化工作没有 target');
  if (indicator.partOf !== null) {
    const whole = all.find((other) => other.code === indicator.partOf);
    if (!whole) say(`没有所属指标 ${indicator.partOf}`);
    else if (whole === indicator || whole.partOf !== null) say('“其中”只有一层');
    else if (whole.unit !== indicator.unit || whole.counting !== indicator.counting)
      say(`与 ${whole.code} 的计量不同，不能是其中数`);
  }
  return faults;
}

function repeated(codes: readonly string[], what: string): string[] {
  const twice = new Set(codes.filter((code, index) => codes.indexOf(code) !== index));
  return [...twice].map((code) => `${code}：${what}重复`);
}
