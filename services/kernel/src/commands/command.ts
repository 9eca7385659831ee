import { type Environment, readEnvironment } from '../environment.ts';
import { modules } from '../registry.ts';
import { loadSubgraph } from '../server/load.ts';
import { openModule } from '../server/open.ts';
import type { RunningModule } from '../subgraph.ts';

/** What a command is given. */
export interface CommandInput {
  readonly environment: Environment;
  readonly say: (line: string) => void;
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** The modules meant: one, or every module of the registry. */
export function modulesMeant(id: string | undefined): readonly string[] {
  return id === undefined || id === 'all' ? modules().map((module) => module.id) : [id];
}

export function commandInput(options: CommandInput['options'], say: CommandInput['say']): CommandInput {
  return { environment: readEnvironment(), options, say };
}

/** Opens each module in turn and closes it whatever happens. */
export async function withEach(
  ids: readonly string[],
  environment: Environment,
  work: (module: RunningModule) => Promise<void>,
): Promise<void> {
  for (const id of ids) {
    const module = await openModule(await loadSubgraph(id), environment);
    try {
      await work(module);
    } finally {
      await module.orm.close(true);
    }
  }
}
