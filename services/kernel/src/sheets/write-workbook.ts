import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import {
  contentTypes,
  type OutCell,
  type SheetPlan,
  STYLES,
  cellXml,
  links,
  sheetTail,
  sheetHead,
  workbook,
} from './workbook-xml.ts';

/** A sheet with its rows, which may still be read while it is written. */
export interface OutSheet extends SheetPlan {
  readonly rows: AsyncIterable<readonly OutCell[]> | Iterable<readonly OutCell[]>;
}

/** A workbook as a stream, written row by row; the first sheet is the one that is read back. */
export function writeWorkbook(sheets: readonly OutSheet[]): Readable {
  const zip = new ZipFile();
  const add = (name: string, text: string) => zip.addBuffer(Buffer.from(text), name);
  add('[Content_Types].xml', contentTypes(sheets.length));
  add('_rels/.rels', links([{ type: 'officeDocument', target: 'xl/workbook.xml' }]));
  add('xl/workbook.xml', workbook(sheets));
  add(
    'xl/_rels/workbook.xml.rels',
    links([
      ...sheets.map((_, nth) => ({ type: 'worksheet', target: `worksheets/sheet${nth + 1}.xml` })),
      { type: 'styles', target: 'styles.xml' },
    ]),
  );
  add('xl/styles.xml', STYLES);
  for (const [nth, sheet] of sheets.entries()) {
    const content = Readable.from(sheetXml(sheet), { objectMode: false });
    // What ends the rows ends the file: half a table must not look like a whole one.
    content.on('error', (error) => (zip.outputStream as Readable).destroy(error));
    zip.addReadStream(content, `xl/worksheets/sheet${nth + 1}.xml`);
  }
  zip.end();
  return zip.outputStream as Readable;
}

const AT_ONCE = 200;

async function* sheetXml(sheet: OutSheet): AsyncGenerator<string> {
  yield sheetHead(sheet);
  let text = '';
  let n = 0;
  for await (const row of sheet.rows) {
    n += 1;
    text += `<row r="${n}">${row.map((cell, column) => cellXml(cell, column, n)).join('')}</row>`;
    if (n % AT_ONCE !== 0) continue;
    yield text;
    text = '';
  }
  yield text + sheetTail(sheet);
}
