import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Refusal } from '../refusal.ts';
import type { SheetRow } from './cell.rules.ts';
import { checkArchive } from './check-archive.ts';
import { SheetFault } from './sheet-fault.ts';
import { formatOf } from './sheet-format.rules.ts';

/** Of the reading thread; a workbook of 100 000 rows takes half of it, most of that its texts. */
const MOST_MEMORY_MB = 128;

type Said = { readonly rows: readonly SheetRow[] } | { readonly fault: string } | { readonly end: true };

/**
 * Rows of an uploaded table in chunks, read in a thread of its own: .xlsx, .csv and other separated texts, HTML tables.
 * Refuses by content, whatever the name says: what programs of before 2007 wrote, what has a password, what would burst.
 */
export async function* readSheet(bytes: Buffer): AsyncGenerator<readonly SheetRow[]> {
  const format = formatOf(bytes);
  if (format === 'OLD' || format === 'PROTECTED' || format === 'UNKNOWN')
    throw new Refusal(`SHEET_${format}`);
  if (format === 'XLSX') await checkArchive(bytes).catch(refuse);
  const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), {
    workerData: { bytes, format },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB, maxYoungGenerationSizeMb: 16 },
    // Node reads its types away by itself: what the service was started with would only cost memory.
    execArgv: [],
  });
  try {
    for (;;) {
      const said = await heard(worker);
      if ('fault' in said) throw new Refusal(said.fault);
      if ('end' in said) return;
      yield said.rows;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
      worker.postMessage('more');
    }
  } finally {
    await worker.terminate();
  }
}

async function heard(worker: Worker): Promise<Said> {
  try {
    const [said] = (await once(worker, 'message')) as [Said];
    return said;
  } catch {
    // It ran out of memory: what is in it is no table of a bureau.
    throw new Refusal('SHEET_BURSTS');
  }
}

function refuse(error: unknown): never {
  throw error instanceof SheetFault ? new Refusal(error.code) : error;
}
