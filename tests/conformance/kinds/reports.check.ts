import type { Caller } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import type { Holders } from '@minsheng/kernel/permissions';
import { RIGHTS } from '@minsheng/kernel/rights';
import type { Draw } from '@minsheng/kernel/kinds';
import { expect, it } from 'vitest';
import { type DrawnReport, drawReport } from '../../reports/draw-report.ts';
import { plainReport } from '../../reports/plain-report.ts';
import { printReport } from '../../reports/print-report.ts';
import { type Access, isOfPeople } from '../../reports/report-shape.ts';
import { COLUMNS } from '../../security/rights/columns.ts';
import { withDraws } from './drawing.ts';
import { type KindUnderTest, answered } from './kind-under-test.ts';
import { RUNS } from './runs.ts';

type Row = Readonly<Record<string, unknown>>;

/** Random reports of a kind equal the same counting row by row, over the rows that each caller may see. */
export function checkReports(kind: KindUnderTest): void {
  it('its report is what its rows add up to, for everybody, and nothing for whom they are closed', async () => {
    await withDraws(1, async (draw) => {
      for (let nth = 0; nth < RUNS.reported; nth++)
        await kind.make(draw, nth % 3 === 0 ? kind.fellow : kind.clerk);
    });
    const rows = await kind.rows<Row>(`select * from "${kind.table}"`);
    const { services } = kind.module.world.module;
    const at = {
      day: kind.declaration.day,
      county: services.catalogue.county().id,
      today: services.clock.today(),
    };
    await withDraws(RUNS.reports, async (draw) => {
      for (const column of COLUMNS) await compare(kind, kind.module.caller(column), rows, at, draw);
    });
  });
}

async function compare(
  kind: KindUnderTest,
  caller: Caller,
  rows: readonly Row[],
  at: { day: string; county: string; today: CalendarDate },
  draw: Draw,
): Promise<void> {
  const report = drawReport(kind.declaration, rows, draw);
  const { text, variables } = printReport(report, kind.name, draw(2) === 0);
  const answer = await kind.ask(caller, text, { ...variables });
  const seen = rowsFor(kind, caller, rows, accessOf(report));
  const about = `${caller.username}: ${text} ${JSON.stringify(variables)}`;
  if (!seen) {
    expect([answer.data?.['report'], answer.errors.map(({ code }) => code)], about).toEqual([
      null,
      ['FORBIDDEN'],
    ]);
    return;
  }
  const told = answered<{ rows: readonly object[]; totals: object }>(answer);
  const expected = plainReport(report, at, seen);
  expect(told.rows.map(canonical).sort(), about).toEqual(expected.rows.map(canonical).sort());
  expect(canonical(told.totals), about).toEqual(canonical(expected.totals));
}

function accessOf({ where, includeVoided, dimensions, measures }: DrawnReport): ReadonlySet<Access> {
  return new Set([
    ...where.slice(0, 1).map(({ access }) => access),
    ...(includeVoided ? (['rows'] as const) : []),
    ...dimensions.map(({ dimension }) => dimension.access),
    ...measures.flatMap(({ measure, where: meant }) => [measure.access, ...(meant ? [meant.access] : [])]),
  ]);
}

/** Rows that go into the caller's report; undefined where he gets none. */
function rowsFor(
  kind: KindUnderTest,
  { grants }: Caller,
  rows: readonly Row[],
  used: ReadonlySet<Access>,
): readonly Row[] | undefined {
  const { kind: declared, module, around } = kind;
  const holds = (holders: Holders, unit: unknown) =>
    grants.some(
      (grant) =>
        holders.county?.includes(grant.role) || (holders.own?.includes(grant.role) && grant.unit === unit),
    );
  const keepers = around.units.filter((unit) => rows.some((row) => row['unit_id'] === unit));
  const { read, unmask, seeSensitive } = declared.permissions;
  const isReader = keepers.some((unit) => holds(read, unit));
  if (!isReader) {
    const all = module.kinds.map(({ declaration }) => declaration);
    const isOpen = !isOfPeople(declared.declaration, all) && !used.has('rows') && !used.has('own');
    return isOpen && holds(RIGHTS.FIGURES, null) ? rows : undefined;
  }
  const readable = rows.filter((row) => declared.shared || holds(read, row['unit_id']));
  if (!used.has('own')) return readable;
  const own = declared.declaration.people ? unmask : seeSensitive;
  const seen = readable.filter((row) => holds(own, row['unit_id']));
  return seen.length > 0 || around.units.some((unit) => holds(own, unit)) ? seen : undefined;
}

/** As text, with the keys in one order and without what only tells the type. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, it: unknown) =>
    it !== null && typeof it === 'object' && !Array.isArray(it)
      ? Object.fromEntries(
          Object.entries(it)
            .filter(([key]) => key !== '__typename')
            .sort(([a], [b]) => a.localeCompare(b)),
        )
      : it,
  );
}
