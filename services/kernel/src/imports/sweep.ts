import { startHourly } from '../server/hourly.ts';
import type { RunningModule } from '../subgraph.ts';
import { oldest } from './find-import.ts';

/** Takes away what nobody confirmed within its days; returns how many imports. */
export async function sweepImports({
  orm,
  services,
}: Pick<RunningModule, 'orm' | 'services'>): Promise<number> {
  const gone = await orm.em
    .fork()
    .execute<object[]>('delete from import_file where created_at < ? returning 1', [oldest(services)]);
  return gone.length;
}

export function startImportSweep(module: RunningModule): () => Promise<void> {
  return startHourly(() => sweepImports(module), 'imports were not swept', module.services.log);
}
