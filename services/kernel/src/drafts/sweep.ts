import { createContext } from '../context.ts';
import type { Caller } from '../roles.ts';
import { type AskHolders, askIdentity } from '../server/holders.ts';
import { startHourly } from '../server/hourly.ts';
import type { RunningModule } from '../subgraph.ts';
import { mayDraft, oldestDraft } from './draft.actions.ts';

type Module = Pick<RunningModule, 'definition' | 'orm' | 'services'>;

/** Takes away drafts whose days are over, and those of somebody who may not record them any more; returns how many. */
export async function sweepDrafts(module: Module, askHolders: AskHolders): Promise<number> {
  const em = module.orm.em.fork();
  const old = await em.execute<object[]>('delete from draft where saved_at < ? returning 1', [
    oldestDraft(module.services),
  ]);
  const left = await em.execute<{ id: string; kind: string; account: string }[]>(
    'select id, kind, account_id as account from draft',
  );
  if (left.length === 0) return old.length;
  await module.services.catalogue.refresh(em);
  const holders = await askHolders([...new Set(left.map(({ account }) => account))]);
  const orphaned: string[] = [];
  for (const { id, kind: name, account } of left) {
    const kind = module.definition.kinds?.find((it) => it.name === name);
    const grants = holders.find((it) => it.account === account)?.grants ?? [];
    if (!kind || !(await mayDraft(contextOf(module, { account, grants }), kind))) orphaned.push(id);
  }
  await em.execute(
    'delete from draft where id in (select jsonb_array_elements_text(?::jsonb))',
    [JSON.stringify(orphaned)],
    'run',
  );
  return old.length + orphaned.length;
}

/** As the author himself would ask today. */
function contextOf(
  { services, orm }: Module,
  { account, grants }: { readonly account: string; readonly grants: Caller['grants'] },
) {
  const caller: Caller = { accountId: account, username: account, name: account, grants };
  return createContext(services, orm.em.fork(), caller, crypto.randomUUID());
}

export function startDraftSweep(module: RunningModule): () => Promise<void> {
  const work = () => sweepDrafts(module, (accounts) => askIdentity(module, accounts));
  return startHourly(work, 'drafts were not swept', module.services.log);
}
