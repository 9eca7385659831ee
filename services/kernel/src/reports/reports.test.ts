import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDigit } from '../domain/index.ts';
import { KEEPER, SUPERVISOR, createVisitingWorld } from '../kinds/testing/visiting.ts';
import { EVERYTHING, callerWith, townshipId } from '../testing/index.ts';
import type { World } from '../testing/world.ts';

const RECORD = `mutation ($input: RecordVisitInput!) { recordVisit(input: $input, confirmed: ${EVERYTHING}) { id } }`;
const [XITUO, HUANGSHUI] = ['500240101', '500240105'].map(townshipId);

/** Who is visited by his number, where, on which day, for how long. */
const VISITS = [
  [1, XITUO, '2026-01-10', 10, 'WELL'],
  [1, XITUO, '2026-02-10', 20, 'ILL'],
  [2, XITUO, '2026-02-11', 40, 'WELL'],
  [3, HUANGSHUI, '2026-02-12', 5, 'WELL'],
  [3, HUANGSHUI, '2025-02-12', 7, 'WELL'],
  [4, HUANGSHUI, '2025-02-13', 7, 'WELL'],
] as const;

let world: World;
beforeAll(async () => {
  world = await createVisitingWorld();
  for (const [number, township, visitedOn, minutes, result] of VISITS) {
    const first17 = `50024019400101${String(number).padStart(3, '0')}`;
    const person = { name: '张三', idNumber: first17 + checkDigit(first17) };
    const rest = { visitor: '李四', topic: 'HEALTH', brought: ['RICE'], stage: 'DONE', distance: '2.5' };
    const input = { ...person, township, visitedOn, minutes, result, ...rest };
    const { errors } = await world.ask(KEEPER, RECORD, { input });
    expect(errors).toEqual([]);
  }
});
afterAll(() => world.close());

async function report(selection: string, args = '(where: { from: "2026-01-01" })', caller = SUPERVISOR) {
  const { data, errors } = await world.ask(caller, `{ visitReport${args} { ${selection} } }`);
  return { report: data?.['visitReport'] as Record<string, unknown> | null, errors };
}

async function answered(selection: string, args?: string, caller?: typeof KEEPER) {
  const { report: answer, errors } = await report(selection, args, caller);
  expect(errors).toEqual([]);
  return answer!;
}

describe('groups by what is selected', () => {
  it('by an entity whatever is asked of it, by a day as far as it is asked', async () => {
    const { rows } = await answered(
      'rows { township { id } visitedOn { month } count people { value } minutes { sum { value } average { value } median { value } } }',
    );
    const numbers = (sum: string, average = sum, median = sum) => ({
      sum: { value: sum },
      average: { value: average },
      median: { value: median },
    });
    const [january, february] = [{ month: '2026-01' }, { month: '2026-02' }];
    expect(rows).toEqual([
      {
        township: { id: XITUO },
        visitedOn: january,
        count: 1,
        people: { value: '1' },
        minutes: numbers('10'),
      },
      {
        township: { id: XITUO },
        visitedOn: february,
        count: 2,
        people: { value: '2' },
        minutes: numbers('60', '30', '30'),
      },
      {
        township: { id: HUANGSHUI },
        visitedOn: february,
        count: 1,
        people: { value: '1' },
        minutes: numbers('5'),
      },
    ]);
  });

  it('by all response keys together, fragments and directives as in GraphQL, never by __typename', async () => {
    const { rows } = await answered(
      `rows { __typename ... on VisitReportRow { topic } m: visitedOn { month } y: visitedOn { year }
        ... @skip(if: true) { result } alone @include(if: false) visitedOn { __typename }
        a: count(where: { township: "${XITUO}" }) b: count }`,
    );
    expect(rows).toEqual([
      {
        __typename: 'VisitReportRow',
        topic: 'HEALTH',
        m: { month: '2026-01' },
        y: { year: 2026 },
        visitedOn: { __typename: 'ReportDay' },
        a: 1,
        b: 1,
      },
      {
        __typename: 'VisitReportRow',
        topic: 'HEALTH',
        m: { month: '2026-02' },
        y: { year: 2026 },
        visitedOn: { __typename: 'ReportDay' },
        a: 2,
        b: 3,
      },
    ]);
  });

  it('each rows is a report of its own; totals are of all rows', async () => {
    expect(
      await answered(
        'few: rows(having: { count: { gte: 3 } }, orderBy: [{ count: DESC }]) { township { id } count } rows { count } totals { count p: people { value } }',
      ),
    ).toEqual({
      few: [{ township: { id: XITUO }, count: 3 }],
      rows: [{ count: 4 }],
      totals: { count: 4, p: { value: '3' } },
    });
  });

  it('page by page', async () => {
    const { rows } = await answered('rows(first: 1) { township { id } cursor }');
    const [{ cursor }] = rows as [{ cursor: string }];
    const next = await answered(`rows(first: 5, after: "${cursor}") { township { id } }`);
    expect(next['rows']).toEqual([{ township: { id: HUANGSHUI } }]);
  });
});

it('compares with the same period of last year, also what was there alone', async () => {
  const answer = await answered(
    'rows { township { id } visitedOn { month } people { value previous change } } totals { people { value previous change } }',
    '(where: { visitedOn: { from: "2026-02-01", to: "2026-02-28" } }, compareTo: SAME_PERIOD_LAST_YEAR)',
  );
  expect(answer).toEqual({
    rows: [
      {
        township: { id: XITUO },
        visitedOn: { month: '2026-02' },
        people: { value: '2', previous: '0', change: '2' },
      },
      {
        township: { id: HUANGSHUI },
        visitedOn: { month: '2026-02' },
        people: { value: '1', previous: '2', change: '-1' },
      },
    ],
    totals: { people: { value: '3', previous: '2', change: '1' } },
  });
});

describe('whose rows', () => {
  it('what only the owning unit sees is for that unit, as group, condition, order and in a measure', async () => {
    for (const selection of [
      'rows { result count }',
      'rows { count(where: { result: ILL }) }',
      'rows { daysToDueOn { average { value } } }',
      'rows(orderBy: [{ daysToDueOn: { sum: DESC } }]) { count }',
      'rows(having: { daysToDueOn: { sum: { gt: 0 } } }) { count }',
      'totals { share(where: { result: ILL }) { value } }',
    ]) {
      const { report: answer, errors } = await report(selection);
      expect([answer, errors.map(({ code }) => code)], selection).toEqual([null, ['FORBIDDEN']]);
    }
    expect((await report('rows { count }', '(where: { result: ILL })')).errors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
    const { totals } = await answered(
      'totals { share(where: { result: ILL }) { value } }',
      undefined,
      KEEPER,
    );
    expect(totals).toEqual({ share: { value: '0.25' } });
  });

  it('whoever sees figures alone is told where those of people are', async () => {
    const { errors } = await report('rows { count }', '', callerWith('ANALYST'));
    expect(errors).toMatchObject([{ code: 'FORBIDDEN', message: expect.stringContaining('按月发布') }]);
    const { errors: nothing } = await report('rows { count }', '', callerWith('AUDIT_ADMIN'));
    expect(nothing).toMatchObject([{ code: 'FORBIDDEN', message: expect.not.stringContaining('按月发布') }]);
  });
});

it.each([
  ['rows(first: 1001) { count }', '', 'PAGE_TOO_LARGE'],
  ['rows(after: "x") { count }', '', 'BAD_INPUT'],
  ['rows { count }', '(compareTo: PREVIOUS_PERIOD)', 'REPORT_PERIOD_REQUIRED'],
  [
    'rows { count }',
    '(where: { from: "2026-01-01" }, compareWith: { from: "2025-01-01" })',
    'REPORT_PERIOD_REQUIRED',
  ],
])('refuses %s %s', async (selection, args, code) => {
  expect((await report(selection, args)).errors).toMatchObject([{ code }]);
});
