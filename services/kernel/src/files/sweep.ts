import { startHourly } from '../server/hourly.ts';
import type { RunningModule } from '../subgraph.ts';
import type { FileFolder } from './file-folder.ts';
import { folderOf } from './routes.ts';
import { settle } from './upload-file.ts';

const MINUTE = 60_000;
/** An upload writes all the time; what was not written to for so long belongs to a process that is no more. */
const ABANDONED = 10 * MINUTE;

/** Puts in place, or removes, what uploads left that were cut off by a crash; now and every hour. Returns what stops it. */
export function startSweep(module: RunningModule): () => Promise<void> {
  return startHourly(() => sweepFiles(module), 'files were not swept', module.services.log);
}

export async function sweepFiles(
  module: RunningModule,
  folder: FileFolder = folderOf(module),
): Promise<void> {
  const ids = await folder.leftSince(new Date(module.services.clock.now().getTime() - ABANDONED));
  const em = module.orm.em.fork();
  for (const id of ids) await settle(em, folder, id);
}
