import type { DrawnMeasure, DrawnReport } from './draw-report.ts';

export interface Printed {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The report as a document, its conditions in variables; every other one through a fragment and directives. */
export function printReport(report: DrawnReport, kind: string, withFragments: boolean): Printed {
  const type = `${kind}ReportFilter`;
  const declared: string[] = [`$where: ${type}`, '$yes: Boolean!'];
  const variables: Record<string, unknown> = { where: whereOf(report), yes: true };
  const variable = (value: unknown) => {
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  };
  const dimensions = report.dimensions.map(
    ({ key, dimension: { name, selection }, leaves }) =>
      `${key}: ${name} ${selection ?? (leaves.length > 0 ? `{ ${leaves.join(' ')} }` : '')}`,
  );
  const measures = report.measures.map((it) => measureText(it, variable));
  const having = report.atLeast === null ? '' : `, having: { count: { gte: "${report.atLeast}" } }`;
  const compareTo = report.compareTo ? `, compareTo: ${report.compareTo}` : '';
  const [first = '', ...rest] = dimensions;
  const selected = withFragments
    ? `...F ... @include(if: $yes) { __typename ${rest.join(' ')} } ${measures.join(' ')} __typename`
    : [...dimensions, ...measures, '__typename'].join(' ');
  const fragment = withFragments ? `fragment F on ${kind}ReportRow { ${first} __typename }` : '';
  const text = `query (${declared.join(', ')}) { report: ${report.name}(where: $where${compareTo}) {
    rows(first: 1000${having}) { ${selected} } totals { ${measures.join(' ')} __typename } asOf @include(if: $yes) } } ${fragment}`;
  return { text, variables };
}

function whereOf({ where, from, to, includeVoided }: DrawnReport): object {
  return { ...where[0]?.said, from, to, ...(includeVoided ? { includeVoided } : {}) };
}

function measureText(
  { key, measure: { name, shape }, where, numbers }: DrawnMeasure,
  variable: (value: unknown) => string,
): string {
  const args = where ? `(where: ${variable(where.said)})` : '';
  const MEASURED = '{ value previous change }';
  if (shape === 'count') return `${key}: ${name}${args}`;
  if (shape !== 'numbers') return `${key}: ${name}${args} ${MEASURED}`;
  const inner = Object.entries(numbers).map(
    ([of, { leaf, percent }]) => `${of}: ${leaf}${percent ? `(percent: ${percent})` : ''} ${MEASURED}`,
  );
  return `${key}: ${name}${args} { ${inner.join(' ')} }`;
}
