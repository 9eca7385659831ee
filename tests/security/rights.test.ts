import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { modules } from '@minsheng/kernel/registry';
import { expect, it } from 'vitest';
import { COLUMNS } from './rights/columns.ts';
import { measureEvents } from './rights/events.ts';
import { type Measured, type Row, measureModule } from './rights/matrix.ts';
import { completeCsv, fromCsv } from './rights/table.ts';

const FILE = resolve(import.meta.dirname, 'rights.csv');
/** `npm run rights` writes what is; whoever commits it has decided that it is right. */
const WRITES = process.env['WRITE_RIGHTS'] === 'true';
const MEASURES: readonly (readonly [string, () => Promise<Measured>])[] = [
  ...modules().map(({ id }) => [id, () => measureModule(id)] as const),
  ['gateway', async () => ({ rows: await measureEvents(), unmeasured: [] })],
];

const decided = existsSync(FILE) && !WRITES ? fromCsv(readFileSync(FILE, 'utf8')) : [];
const measured = new Map<string, readonly Row[]>();

it.each(MEASURES)(
  '%s: everything it offers answers whom rights.csv says, and nobody else',
  async (id, measure) => {
    const { rows, unmeasured } = await measure();
    expect(unmeasured, 'reached by nobody: the fixture has nothing there').toEqual([]);
    measured.set(id, rows);
    if (WRITES) return;
    const decisions = new Map(decided.filter((row) => row.module === id).map((row) => [row.coordinate, row]));
    expect(
      rows.filter((row) => !decisions.has(row.coordinate)).map((row) => row.coordinate),
      'without a decision',
    ).toEqual([]);
    expect(
      [...decisions.keys()].filter((it) => !rows.some((row) => row.coordinate === it)),
      'decided, but gone',
    ).toEqual([]);
    const differing = rows.flatMap((row) =>
      COLUMNS.filter((column) => decisions.get(row.coordinate)!.cells[column] !== row.cells[column]).map(
        (column) =>
          `${row.coordinate} as ${column}: ${row.cells[column]}, decided ${decisions.get(row.coordinate)!.cells[column]}`,
      ),
    );
    expect(differing).toEqual([]);
  },
  120_000,
);

it.runIf(WRITES)('rights.csv is written when everything was measured, and else left as it is', () => {
  writeFileSync(
    FILE,
    completeCsv(
      MEASURES.map(([id]) => id),
      measured,
    ),
  );
});
