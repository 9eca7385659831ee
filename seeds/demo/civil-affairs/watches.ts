import { type CivilStep, type DemoWatch, TOWNSHIPS, after, day } from './steps.ts';

/** Quarters, when they were told (the first was over when the notice came), and how far the work had got. */
const QUARTERS = [
  { statedOn: day('2026-03-31'), told: day('2026-05-07'), number: 9, assigned: 0.5, visited: 0.4 },
  { statedOn: day('2026-06-30'), told: day('2026-07-06'), number: 21, assigned: 0.75, visited: 0.7 },
  { statedOn: day('2026-09-30'), told: day('2026-10-12'), number: 37, assigned: 0.9, visited: 0.85 },
] as const;

/** On all registers together 583 and 9 100, as the notice says of its day. */
const REGISTERED: Readonly<Record<DemoWatch['kind'], (nth: number) => number>> = {
  DEMENTIA: (nth) => 17 + [5, 0, -5][nth % 3]! + (nth < 22 ? 1 : 0),
  DISABLED: (nth) => 275 + [60, 0, -60][nth % 3]! + (nth < 25 ? 1 : 0),
};

/** What the townships stated by quarter; one of the year before, and one that was entered for the wrong day and taken back. */
export function watchSteps(): readonly CivilStep[] {
  const stated = (['DEMENTIA', 'DISABLED'] as const).flatMap((kind) =>
    QUARTERS.flatMap((quarter) => TOWNSHIPS.map((_, nth) => step(kind, quarter, nth))),
  );
  const [first] = stated;
  const lastYear = { ...first!.input, statedOn: day('2025-12-31') };
  const wrong = {
    ...first!,
    key: 'demo-watch-wrong',
    input: { ...first!.input, statedOn: day('2026-04-30') },
  };
  const { unit, key } = wrong;
  return [
    ...stated,
    { ...first!, key: 'demo-watch-2025', input: lastYear },
    wrong,
    { act: 'void', kind: 'watch', day: after(wrong.day, 1), unit, key, reason: '截至日期填错' },
  ];
}

function step(kind: DemoWatch['kind'], quarter: (typeof QUARTERS)[number], nth: number) {
  const { statedOn, told, number, assigned, visited } = quarter;
  const registered = REGISTERED[kind](nth);
  const input: DemoWatch = {
    kind,
    township: TOWNSHIPS[nth]!.code,
    statedOn,
    registered,
    assigned: Math.floor(registered * assigned),
    visited: Math.floor(registered * visited),
    paper: `石民函〔2026〕${number}号`,
    signedBy: '单位负责人（演示）',
  };
  const key = `demo-watch-${kind}-${statedOn}-${nth}`;
  return { act: 'watch', day: told, unit: 'civil-affairs', key, input } as const;
}
