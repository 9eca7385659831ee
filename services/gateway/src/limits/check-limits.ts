import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, visit } from 'graphql';
import { GatewayRefusal } from '../refusal.ts';
import type { Variables } from './describe-field.ts';
import { LIMITS, type LimitName } from './limits.ts';
import { FragmentCycle, type Measure, measureDocument } from './measure.ts';

/** What is wrong with a document's size; undefined where nothing is. */
type Excess = { readonly limit: LimitName } | { readonly cycle: true } | { readonly mixed: true };

/**
 * The document of a text; undefined where it is no GraphQL, which Apollo then answers.
 * Refused: more tokens than allowed. The parser stops there, so nothing is built of the rest.
 */
export function parseWithinLimits(text: string): DocumentNode | undefined {
  try {
    return parse(text, { noLocation: true, maxTokens: LIMITS.tokens.most });
  } catch (error) {
    if (error instanceof GraphQLError && /Document contains more .*tokens/.test(error.message))
      throw refusalFor({ limit: 'tokens' });
    return undefined;
  }
}

/** Refused, with the same 4xx for every media type: a document that asks for too much, whose fragments form a circle, or that asks about the schema beside data. */
export function assertWithinLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
): void {
  const excess = findExcess(schema, document, variables);
  if (excess) throw refusalFor(excess);
}

/** The first limit that a document breaks. Cheap ones come first. */
export function findExcess(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
): Excess | undefined {
  const written = countWritten(document);
  if (written.aliases > LIMITS.aliases.most) return { limit: 'aliases' };
  if (written.directives > LIMITS.directives.most) return { limit: 'directives' };
  try {
    const measures = measureDocument(schema, document, variables);
    const limit = measures.map(findBroken).find(Boolean);
    if (limit) return { limit };
    return measures.some(isMixed) ? { mixed: true } : undefined;
  } catch (error) {
    if (error instanceof FragmentCycle) return { cycle: true };
    throw error;
  }
}

function findBroken(measure: Measure): LimitName | undefined {
  const { fields: rootFields, ...rest } = measure;
  const sizes = { rootFields, ...rest };
  return (Object.keys(sizes) as (keyof typeof sizes)[]).find((name) => sizes[name] > LIMITS[name].most);
}

/** Hive's executor answers questions about the schema and about the county, but fails where both are asked at once. */
function isMixed({ depth, introspectionDepth }: Measure): boolean {
  return depth > 0 && introspectionDepth > 0;
}

function countWritten(document: DocumentNode): { aliases: number; directives: number } {
  const counts = { aliases: 0, directives: 0 };
  visit(document, {
    Field: ({ alias }) => {
      if (alias) counts.aliases += 1;
    },
    Directive: () => {
      counts.directives += 1;
    },
  });
  return counts;
}

function refusalFor(excess: Excess): GatewayRefusal {
  if ('cycle' in excess) return new GatewayRefusal(400, 'FRAGMENT_CYCLE');
  if ('mixed' in excess) return new GatewayRefusal(400, 'INTROSPECTION_ALONE');
  const { limit } = excess;
  const params = { most: LIMITS[limit].most };
  return new GatewayRefusal(400, 'QUERY_LIMIT_EXCEEDED', params, `QUERY_LIMIT_${limit}`);
}
