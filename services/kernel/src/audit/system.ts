import { type Context, createContext } from '../context.ts';
import type { Caller } from '../roles.ts';
import type { RunningModule } from '../subgraph.ts';

/** What concerns no unit's records: reading the trail, rotating keys. */
export const SYSTEM_UNIT = 'system';

const SYSTEM: Caller = { accountId: 'system', username: 'system', name: 'system', grants: [] };

/** The context of work that nobody asked for over the network: a command on the machine. */
export function systemContext({ services, orm }: RunningModule): Context {
  return createContext(services, orm.em.fork(), SYSTEM, crypto.randomUUID());
}
