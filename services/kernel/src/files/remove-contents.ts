import type { RunningModule } from '../subgraph.ts';
import type { FileFolder } from './file-folder.ts';
import { folderOf } from './routes.ts';
import { StoredFile } from './stored-file.entity.ts';

/** The action of the trail's entries about files that were removed. */
export const FILE_REMOVED = 'file.remove';

/**
 * Takes the content of removed files off the disk, unless another file has the same. Which were removed is what the trail
 * says, so a run that broke off is made up for by the next, and nothing goes that nobody removed.
 */
export async function removeContents(
  module: RunningModule,
  folder: FileFolder = folderOf(module),
): Promise<void> {
  const em = module.orm.em.fork();
  const removed = await em.execute<{ sha256: string }[]>(
    `select distinct r.before ->> 'sha256' as sha256 from audit_row r where r.action = ?
     and not exists (select 1 from stored_file f where f.sha256 = r.before ->> 'sha256')`,
    [FILE_REMOVED],
  );
  for (const { sha256 } of removed)
    await folder.remove(sha256, async () => (await em.count(StoredFile, { sha256 })) > 0);
}
