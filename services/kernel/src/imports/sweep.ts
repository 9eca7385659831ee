import { reachOf } from '../permissions.ts';
import { type AskHolders, askIdentity } from '../server/holders.ts';
import { startHourly } from '../server/hourly.ts';
import type { RunningModule } from '../subgraph.ts';
import { oldest } from './find-import.ts';
import { removeImport } from './staged.ts';

type Module = Pick<RunningModule, 'definition' | 'orm' | 'services'>;

/** Takes away what nobody confirmed within its days, and what belongs to somebody who may not record it any more; returns how many imports. */
export async function sweepImports(
  { definition, orm, services }: Module,
  askHolders: AskHolders,
): Promise<number> {
  const em = orm.em.fork();
  const old = await em.execute<{ id: string }[]>('select id from import_file where created_at < ?', [
    oldest(services),
  ]);
  for (const file of old) await removeImport(em, file);
  const left = await em.execute<{ id: string; kind: string; account: string; unit: string }[]>(
    'select id, kind, account_id as account, unit_id as unit from import_file',
  );
  if (left.length === 0) return old.length;
  const holders = new Map(
    (await askHolders([...new Set(left.map(({ account }) => account))])).map((it) => [it.account, it.grants]),
  );
  const orphaned = left.filter(({ kind, account, unit }) => {
    const record = definition.kinds?.find(({ name }) => name === kind)?.permissions.record;
    const reach = record && reachOf({ grants: holders.get(account) ?? [] }, record);
    return reach === undefined || (reach !== 'ALL' && !reach.includes(unit));
  });
  for (const file of orphaned) await removeImport(em, file);
  return old.length + orphaned.length;
}

export function startImportSweep(module: RunningModule): () => Promise<void> {
  const work = () => sweepImports(module, (accounts) => askIdentity(module, accounts));
  return startHourly(work, 'imports were not swept', module.services.log);
}
