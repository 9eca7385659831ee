import { lastDayOfMonth } from './months.ts';
import { type CivilStep, type DemoStatement, type DemoUnit, after, day } from './steps.ts';

const QUARTERS = [
  ['2026-01-01', '2026-03-31'],
  ['2026-04-01', '2026-06-30'],
  ['2026-07-01', '2026-09-30'],
] as const;

/** The first quarter was over when the notice came, on 24 April. */
const NOTICED = day('2026-05-06');

/** Signed totals and extracts of the units' other systems, up to the third quarter or October. */
export function statementSteps(): readonly CivilStep[] {
  return [
    // Whom it reached is stated once, with its paper.
    stated('culture-tourism', {
      indicator: 'C07-2',
      source: 'STATEMENT',
      paper: '石文旅函〔2026〕46号',
      periodFrom: day('2026-01-01'),
      periodTo: day('2026-09-30'),
      value: '33900',
    }),
    ...quarterly('disabled-federation', 'M03-1', [2, 3, 5], extract('残疾人就业服务管理系统')),
    ...quarterly('disabled-federation', 'M03-2', [14, 17, 17], extract('残疾儿童康复救助管理系统')),
    ...quarterly('disabled-federation', 'M03-3', [20, 22, 20], extract('辅助器具服务管理系统')),
    ...monthly('civil-affairs', 'M09-3', [562, 566, 571, 575, 578, 580, 583, 585, 588, 590]),
    ...screenedSchools(),
    ...coachedChildren(),
  ];
}

type Source = Pick<DemoStatement, 'source' | 'system' | 'paper'>;

function extract(system: string): Source {
  return { source: 'EXTRACT', system, paper: `${system}导出` };
}

function quarterly(
  unit: DemoUnit,
  indicator: string,
  values: readonly number[],
  { source, system, paper }: Source,
): readonly CivilStep[] {
  return values.map((value, nth) => {
    const [from, to] = QUARTERS[nth]!;
    return stated(unit, {
      indicator,
      source,
      system,
      paper: source === 'EXTRACT' ? `${paper}_${to.slice(0, 7)}.xlsx` : `${paper}${18 + nth * 14}号`,
      periodFrom: day(from),
      periodTo: day(to),
      value: String(value),
    });
  });
}

function monthly(unit: DemoUnit, indicator: string, values: readonly number[]): readonly CivilStep[] {
  const system = '养老服务补贴发放系统';
  return values.map((value, nth) => {
    const month = `2026-${String(nth + 1).padStart(2, '0')}`;
    return stated(unit, {
      indicator,
      source: 'EXTRACT',
      system,
      paper: `${system}导出_${month}.xlsx`,
      periodFrom: day(`${month}-01`),
      periodTo: lastDayOfMonth(month),
      value: String(value),
    });
  });
}

/** Schools that have screened all their pupils, out of those that must; the latest stands. */
function screenedSchools(): readonly CivilStep[] {
  const system = '学生心理健康监测平台';
  const said = [
    ['2026-06-30', '41'],
    ['2026-10-31', '73'],
  ] as const;
  return said.map(([to, numerator]) =>
    stated('education', {
      indicator: 'M02-3',
      source: 'EXTRACT',
      system,
      paper: `${system}导出_${to.slice(0, 7)}.xlsx`,
      periodFrom: day('2026-01-01'),
      periodTo: day(to),
      numerator,
      denominator: '86',
    }),
  );
}

/** Children in need who were coached, out of those in the county, year to date; the latest stands. */
function coachedChildren(): readonly CivilStep[] {
  const said = [
    ['2026-06-30', '1860', '2412'],
    ['2026-09-30', '2196', '2440'],
  ] as const;
  return said.map(([to, numerator, denominator], nth) =>
    stated('civil-affairs', {
      indicator: 'M02-6',
      source: 'STATEMENT',
      paper: `石民函〔2026〕${24 + nth * 15}号`,
      periodFrom: day('2026-01-01'),
      periodTo: day(to),
      numerator,
      denominator,
    }),
  );
}

function stated(unit: DemoUnit, input: DemoStatement): CivilStep {
  const signed = after(input.periodTo, 4);
  return {
    act: 'statement',
    day: signed < NOTICED ? NOTICED : signed,
    unit,
    key: `demo-${input.indicator}-${input.periodTo}`,
    input,
  };
}
