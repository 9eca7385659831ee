import type { Readable } from 'node:stream';
import { type Entry, type ZipFile, fromBuffer } from 'yauzl';
import type { Cell, SheetRow } from './cell.rules.ts';
import { LONGEST_CELL, MOST_COLUMNS } from './limits.ts';
import { SheetFault } from './sheet-fault.ts';
import { type Hearing, markupReader } from './markup.ts';

/** Rows of a workbook's first sheet that is not hidden, as they are unpacked. */
export async function* readWorkbook(bytes: Buffer): AsyncGenerator<SheetRow> {
  const parts = await openParts(bytes);
  const sheet = await findSheet(parts);
  const shared = await readShared(parts);
  const heard: SheetRow[] = [];
  const reader = markupReader(
    rowHearing(shared, (row) => heard.push(row)),
    true,
  );
  for await (const piece of await parts.open(sheet)) {
    reader.write(String(piece));
    yield* heard.splice(0);
  }
  reader.end();
  yield* heard;
}

interface Parts {
  has(name: string): boolean;
  open(name: string): Promise<Readable>;
}

function openParts(bytes: Buffer): Promise<Parts> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, autoClose: false }, (failed, zip) => {
      if (failed) return reject(failed);
      const entries = new Map<string, Entry>();
      zip.on('entry', (entry: Entry) => {
        entries.set(entry.fileName, entry);
        zip.readEntry();
      });
      zip.on('error', reject);
      zip.on('end', () =>
        resolve({ has: (name) => entries.has(name), open: (name) => openEntry(zip, entries.get(name)) }),
      );
      zip.readEntry();
    });
  });
}

function openEntry(zip: ZipFile, entry: Entry | undefined): Promise<Readable> {
  return new Promise((resolve, reject) => {
    if (!entry) return reject(new Error('a part of the workbook is missing'));
    zip.openReadStream(entry, (failed, stream) => {
      if (failed) return reject(failed);
      stream.setEncoding('utf8');
      resolve(stream);
    });
  });
}

async function hear(parts: Parts, name: string, hearing: Hearing): Promise<void> {
  const reader = markupReader(hearing, true);
  for await (const piece of await parts.open(name)) reader.write(String(piece));
  reader.end();
}

/** Name of the part with the first sheet that is not hidden. */
async function findSheet(parts: Parts): Promise<string> {
  const sheets: { readonly link: string; readonly hidden: boolean }[] = [];
  await hear(parts, 'xl/workbook.xml', {
    opened(name, its) {
      // Its days would be four years off, and which numbers are days nobody knows yet.
      if (name === 'workbookPr' && /^(1|true)$/.test(its['date1904'] ?? ''))
        throw new SheetFault('SHEET_1904');
      if (name === 'sheet')
        sheets.push({
          link: its['r:id'] ?? its['id'] ?? '',
          hidden: (its['state'] ?? 'visible') !== 'visible',
        });
    },
  });
  const targets = new Map<string, string>();
  await hear(parts, 'xl/_rels/workbook.xml.rels', {
    opened(name, its) {
      if (name === 'Relationship') targets.set(its['Id'] ?? '', its['Target'] ?? '');
    },
  });
  const target = targets.get((sheets.find(({ hidden }) => !hidden) ?? sheets[0])?.link ?? '') ?? '';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Texts that cells name by number. What is spoken beside a text (拼音) is none of it. */
async function readShared(parts: Parts): Promise<readonly string[]> {
  const texts: string[] = [];
  if (!parts.has('xl/sharedStrings.xml')) return texts;
  let text = '';
  let within = false;
  let spoken = false;
  await hear(parts, 'xl/sharedStrings.xml', {
    opened(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') spoken = true;
      within = name === 't' && !spoken;
    },
    text(piece) {
      if (within && text.length < LONGEST_CELL) text += piece;
    },
    closed(name) {
      if (name === 't') within = false;
      if (name === 'rPh') spoken = false;
      if (name === 'si') texts.push(text);
    },
  });
  return texts;
}

function rowHearing(shared: readonly string[], take: (row: SheetRow) => void): Hearing {
  let cells: Cell[] = [];
  let n = 0;
  let column = -1;
  let type = 'n';
  let text = '';
  let within = false;
  let spoken = false;
  return {
    opened(name, its) {
      if (name === 'row') {
        n = Number(its['r']) || n + 1;
        cells = [];
        column = -1;
      } else if (name === 'c') {
        column = columnOf(its['r']) ?? column + 1;
        type = its['t'] ?? 'n';
        text = '';
      } else if (name === 'rPh') spoken = true;
      else if (name === 'v' || name === 't') within = !spoken;
    },
    text(piece) {
      if (within && text.length < LONGEST_CELL) text += piece;
    },
    closed(name) {
      if (name === 'v' || name === 't') within = false;
      if (name === 'rPh') spoken = false;
      if (name === 'c' && column < MOST_COLUMNS) {
        while (cells.length < column) cells.push('');
        cells[column] = cellOf(type, text, shared);
      }
      if (name === 'row' && cells.some((cell) => typeof cell === 'object' || cell.trim() !== ''))
        take({ n, cells });
    },
  };
}

function cellOf(type: string, text: string, shared: readonly string[]): Cell {
  if (type === 's') return shared[Number(text)] ?? '';
  if (type === 'b') return text === '1' ? '是' : '否';
  if (type === 'n') return text === '' ? '' : { number: text };
  return text;
}

/** `AB7` -> 27 */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]+/.exec(reference ?? '')?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
