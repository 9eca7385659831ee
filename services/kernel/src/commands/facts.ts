import { raiseEpoch } from '../facts/outbox.ts';
import { rebuild, recountChanged } from '../facts/recount.ts';
import { type CommandInput, withEach } from './command.ts';

/** Recounts everything of a module from its records and sends all of it anew. */
export async function rebuildFacts({ environment }: CommandInput, id = ''): Promise<void> {
  await withEach([id], environment, async ({ orm, services }) => {
    const { catalogue, measures, clock } = services;
    await catalogue.recall(orm.em.fork());
    // Also empties what is bound no more.
    await recountChanged(orm, measures, catalogue, clock.today());
    await rebuild(orm, measures, catalogue.bindings(), catalogue, clock.today());
    await raiseEpoch(orm);
  });
}
