import type { TransportGetSubgraphExecutor } from '@graphql-mesh/fusion-runtime';
import type { ExecutionRequest, ExecutionResult } from '@graphql-tools/utils';
import { type DocumentNode, type GraphQLFormattedError, GraphQLError, print } from 'graphql';
import { postJson } from '../post-json.ts';

/** Code of the error that stands for a subgraph that gave no GraphQL answer. Never leaves the gateway. */
export const NO_ANSWER = 'NO_ANSWER';

interface Answered {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/**
 * How subgraphs are asked: one POST over a connection that is kept. Hive's own transport wraps each call in fetch, streams and three
 * abort signals, which cost more than the question.
 */
export function subgraphTransport(timeout: number): { getSubgraphExecutor: TransportGetSubgraphExecutor } {
  return {
    getSubgraphExecutor({ transportEntry: { location } }) {
      const url = new URL(location!);
      return (request) => ask(url, request, timeout);
    },
  };
}

async function ask(url: URL, request: ExecutionRequest, timeout: number): Promise<ExecutionResult> {
  const { document, variables, operationName, extensions } = request;
  const question = {
    headers: { accept: 'application/json', ...(extensions as { headers?: Record<string, string> }).headers },
    body: JSON.stringify({ query: textOf(document), variables, operationName }),
    timeout,
  };
  try {
    const { text } = await postJson(url, question);
    return withErrors(JSON.parse(text) as Answered);
  } catch (error) {
    return { errors: [new GraphQLError(String(error), { extensions: { code: NO_ANSWER } })] };
  }
}

/** Throws where the answer is JSON and yet not GraphQL's. */
function withErrors({ data, errors = [] }: Answered): ExecutionResult {
  if (!data && errors.length === 0) throw new Error('neither data nor errors');
  if (errors.length === 0) return { data };
  return {
    ...(data ? { data } : {}),
    errors: errors.map(({ message, path, extensions }) => new GraphQLError(message, { path, extensions })),
  };
}

const texts = new WeakMap<DocumentNode, string>();

/** The planner gives the same document each time. */
function textOf(document: DocumentNode): string {
  const text = texts.get(document) ?? print(document);
  texts.set(document, text);
  return text;
}
