import { getModule } from '../registry.ts';
import type { SubgraphDefinition } from '../subgraph.ts';

/** Loads a module's manifest by its id in the registry. */
export async function loadSubgraph(id: string): Promise<SubgraphDefinition> {
  const url = new URL(`../../../${getModule(id).id}/src/subgraph.ts`, import.meta.url);
  return ((await import(url.href)) as { default: SubgraphDefinition }).default;
}
