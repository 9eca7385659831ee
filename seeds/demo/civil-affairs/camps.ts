import { type CivilStep, type DemoCamp, TOWNSHIPS, after, day } from './steps.ts';

type Round = readonly [
  holiday: DemoCamp['holiday'],
  round: number,
  from: string,
  to: string,
  sites: readonly [number, number],
];

/** 41 sites in all: those of winter are open again in summer. */
const ROUNDS: readonly Round[] = [
  ['WINTER', 1, '2026-01-26', '2026-02-06', [0, 8]],
  ['WINTER', 2, '2026-02-09', '2026-02-13', [0, 4]],
  ['SUMMER', 1, '2026-07-06', '2026-07-17', [0, 12]],
  ['SUMMER', 2, '2026-07-20', '2026-07-31', [12, 24]],
  ['SUMMER', 3, '2026-08-03', '2026-08-14', [24, 34]],
  ['SUMMER', 4, '2026-08-17', '2026-08-28', [34, 41]],
];
const WINTER_SITES = 8;

/** Six rounds at 41 sites; 8 × 22 + 4 × 6 + 8 × 15 + 33 × 18 = 914 children. One entered twice, one of last year. */
export function campSteps(): readonly CivilStep[] {
  const held = ROUNDS.flatMap(([holiday, round, from, to, [first, end]]) =>
    Array.from({ length: end - first }, (_, nth): CivilStep & { readonly input: DemoCamp } =>
      recorded(`${holiday}-${round}-${first + nth}`, {
        holiday,
        round,
        ...siteOf(first + nth),
        fromOn: day(from),
        toOn: day(to),
        children: 24,
        newChildren: newOf(holiday, round, first + nth),
      }),
    ),
  );
  const [one] = held;
  const last = {
    ...one!.input,
    fromOn: day('2025-07-14'),
    toOn: day('2025-07-25'),
    holiday: 'SUMMER' as const,
  };
  const twice = recorded('twice', { ...one!.input, site: `${one!.input.site}教室` });
  const { key, unit } = twice;
  return [
    ...held,
    { ...recorded('late', last), day: day('2026-01-06') },
    twice,
    { act: 'void', kind: 'camp', day: after(twice.day, 1), unit, key, reason: '同一班重复登记' },
  ];
}

function newOf(holiday: string, round: number, site: number): number {
  if (holiday === 'WINTER') return round === 1 ? 22 : 6;
  return site < WINTER_SITES ? 15 : 18;
}

function siteOf(nth: number): Pick<DemoCamp, 'site' | 'township'> {
  const { code, name } = TOWNSHIPS[nth % TOWNSHIPS.length]!;
  return { site: `${name}${nth < TOWNSHIPS.length ? '青少年之家' : '新时代文明实践所'}`, township: code };
}

function recorded(name: string, input: DemoCamp) {
  const told = after(input.fromOn, 1);
  return { act: 'camp', day: told, unit: 'youth-league', key: `demo-camp-${name}`, input } as const;
}
