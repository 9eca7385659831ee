import type { RunningModule } from '@minsheng/kernel';
import { findStartFault } from './start.rules.ts';

const nothingToStop = async (): Promise<void> => {};

/** Throws where the service must not start; there is no background work otherwise. */
export async function checkStart({ environment, orm }: RunningModule): Promise<() => Promise<void>> {
  const [row] = await orm.em
    .fork()
    .execute<{ count: string }[]>('select count(*) from account where demonstration');
  const { mode, demonstration, publicOrigin } = environment;
  const fault = findStartFault({
    mode,
    demonstration,
    demoAccounts: Number(row?.count),
    publicOrigin,
  });
  if (fault) throw new Error(fault);
  return nothingToStop;
}
