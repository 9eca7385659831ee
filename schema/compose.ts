import { serviceUrl } from '@minsheng/kernel/registry';
import { composeServices, transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, lexicographicSortSchema, parse, print, printSchema } from 'graphql';

// The gateway puts its own in; any port does, as long as it is always the same.
const NOMINAL_PORT = 4000;

/** Composes subgraphs (module id -> SDL). Throws with every reason where they do not fit together. */
export function compose(
  subgraphs: ReadonlyMap<string, string>,
  urlOf = (id: string) => serviceUrl(NOMINAL_PORT, id),
): string {
  const services = [...subgraphs].map(([name, sdl]) => ({
    name,
    url: `${urlOf(name)}/graphql`,
    typeDefs: parse(sdl),
  }));
  const result = composeServices(services);
  if (!result.supergraphSdl) {
    const reasons = (result.errors ?? []).map((error) => error.message);
    throw new Error(`subgraphs do not compose:\n${reasons.join('\n')}`);
  }
  return `${result.supergraphSdl}\n`;
}

/** What callers of the gateway see: the supergraph without its federation directives. */
export function publicSchema(supergraph: string): string {
  const document = transformSupergraphToPublicSchema(parse(supergraph));
  return `${printSchema(lexicographicSortSchema(buildASTSchema(parse(print(document)))))}\n`;
}
