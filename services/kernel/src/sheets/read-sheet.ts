import { type ChildProcess, fork } from 'node:child_process';
import { Refusal } from '../refusal.ts';
import type { SheetRow } from './cell.rules.ts';
import { checkArchive } from './check-archive.ts';
import { SheetFault } from './sheet-fault.ts';
import { formatOf } from './sheet-format.rules.ts';

/** Of the reading process; a workbook of 100 000 rows takes half of it, most of that its texts. */
const MOST_MEMORY_MB = 128;

type Said = { readonly rows: readonly SheetRow[] } | { readonly fault: string } | { readonly end: true };

/**
 * Rows of an uploaded table in chunks, read in a process of its own: .xlsx, .csv and other separated texts, HTML tables.
 * Refuses by content, whatever the name says: what programs of before 2007 wrote, what has a password, what would burst.
 */
export async function* readSheet(bytes: Buffer): AsyncGenerator<readonly SheetRow[]> {
  const format = formatOf(bytes);
  if (format === 'OLD' || format === 'PROTECTED' || format === 'UNKNOWN')
    throw new Refusal(`SHEET_${format}`);
  if (format === 'XLSX') await checkArchive(bytes).catch(refuse);
  const reader = fork(new URL('./reader.process.ts', import.meta.url), [format], {
    // Node reads its types away by itself: what the service was started with would only cost memory.
    execArgv: [`--max-old-space-size=${MOST_MEMORY_MB}`],
    // It needs nothing of what the service knows.
    env: {},
    serialization: 'advanced',
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
  });
  // Where it ends before it has read all, that is heard below.
  reader.stdin!.on('error', () => undefined);
  reader.stdin!.end(bytes);
  try {
    for (;;) {
      const said = await heard(reader);
      if ('fault' in said) throw new Refusal(said.fault);
      if ('end' in said) return;
      yield said.rows;
      reader.send('more');
    }
  } finally {
    reader.kill('SIGKILL');
  }
}

/** What the reader says next. One that ends instead ran out of memory: what is in the file is no table of a bureau. */
function heard(reader: ChildProcess): Promise<Said> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Refusal('SHEET_BURSTS'));
    reader.once('exit', ended);
    reader.once('message', (said) => {
      reader.off('exit', ended);
      resolve(said as Said);
    });
  });
}

function refuse(error: unknown): never {
  throw error instanceof SheetFault ? new Refusal(error.code) : error;
}
