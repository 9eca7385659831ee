import type { Readable } from 'node:stream';
import type { Context } from '../context.ts';
import type { Kind } from '../kinds/declared.ts';
import { type Messages, translate } from '../messages.ts';
import { CHUNK } from '../sheets/limits.ts';
import { columnsOf } from '../sheets/sheet-column.ts';
import type { OutCell } from '../sheets/workbook-xml.ts';
import { writeWorkbook } from '../sheets/write-workbook.ts';
import type { ImportFile } from './import.entity.ts';
import { cellsOf, faultViewer } from './import-view.ts';
import { type FileFacts, openFacts, readStaged } from './staged.ts';

const WIDTH = 18;

/** The rows that were not taken, and only those, as they stand in the file: mended, the report itself can be uploaded. */
export function writeReport(
  ctx: Context,
  kind: Kind,
  messages: Messages,
  { id, sealed }: ImportFile,
): Readable {
  const facts = openFacts<FileFacts>(ctx.vault, sealed);
  const { headings } = facts;
  const viewFault = faultViewer(facts, columnsOf(kind, messages), messages);
  async function* rows(): AsyncGenerator<readonly OutCell[]> {
    const own = ['SHEET_REPORT_ROW', 'SHEET_REPORT_FAULTS'].map((code) => translate(messages, code));
    yield [...headings, ...own].map((it): OutCell => ({ text: it, style: 'heading' }));
    for (let after = 0; ;) {
      const bad = await readStaged(ctx, id, { states: ['BAD', 'STALE'], limit: CHUNK, after });
      for (const row of bad) {
        const faults = (row.facts.faults ?? []).map((it) => viewFault(it, row.facts.cells));
        const said = faults
          .map(({ label, message }) => (label ? `【${label}】${message}` : message))
          .join('\n');
        const cells = cellsOf(row);
        yield [
          ...headings.map((_, at): OutCell => ({ text: cells[at] ?? '' })),
          { number: String(row.n) },
          { text: said, style: 'wrapped' },
        ];
      }
      if (bad.length < CHUNK) return;
      after = bad.at(-1)!.n;
    }
  }
  const layout = [...headings.map(() => ({ width: WIDTH, asText: true })), { width: 8 }, { width: 60 }];
  return writeWorkbook([
    { name: translate(messages, 'SHEET_REPORT'), columns: layout, frozen: 1, rows: rows() },
  ]);
}
