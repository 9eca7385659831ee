import type { UnifiedGraphManagerOptions } from '@graphql-mesh/fusion-runtime';
import type { FastifyBaseLogger } from 'fastify';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { GatewaySettings } from '../settings.ts';
import { uncertain, unavailable } from '../unavailable.ts';
import { Breaker } from './breaker.ts';
import type { GatewayContext } from './context.ts';
import { outwardError } from './outward.ts';
import { NO_ANSWER } from './transport.ts';

type SubgraphHook = NonNullable<UnifiedGraphManagerOptions<GatewayContext>['onSubgraphExecuteHooks']>[number];

/**
 * Around every call to a subgraph: a token of the subgraph's own audience goes with it, a module that
 * does not answer is left alone for a while, and no error leaves with internal text.
 * The token travels as `extensions.headers`, never in a custom fetch: calls in flight are told apart by
 * their headers, and a header added later would hand one caller's answer to another.
 */
export function subgraphCalls(
  settings: Pick<GatewaySettings, 'modules'>,
  log: FastifyBaseLogger,
): SubgraphHook {
  const breakers = new Map(settings.modules.map(({ id }) => [id, new Breaker()]));

  return async ({ subgraphName, executionRequest, setExecutionRequest, setExecutor }) => {
    const context = executionRequest.context!;
    const breaker = breakers.get(subgraphName);
    const isChange = executionRequest.operationType === 'mutation';

    if (breaker && !breaker.mayCall()) {
      setExecutor(() => ({ errors: [asGraphQL(unavailable(settings, subgraphName))] }));
      return undefined;
    }
    const headers = {
      authorization: `Bearer ${await context.callerToken(subgraphName)}`,
      'x-request-id': context.requestId,
    };
    setExecutionRequest({ ...executionRequest, extensions: { ...executionRequest.extensions, headers } });

    return ({ result, setResult }) => {
      if (Symbol.asyncIterator in result) return;
      if (isUnanswered(result)) {
        breaker?.failed();
        log.warn(
          { module: subgraphName, requestId: context.requestId, reason: result.errors?.[0]?.message },
          'no answer',
        );
        const refusal = isChange ? uncertain(settings, subgraphName) : unavailable(settings, subgraphName);
        setResult({ errors: [asGraphQL(refusal)] });
        return;
      }
      breaker?.succeeded();
      if (result.errors) {
        setResult({
          ...result,
          errors: result.errors.map((error) => outwardError(error, context.requestId)),
        });
      }
    };
  };
}

function isUnanswered(result: ExecutionResult): boolean {
  return result.errors?.some((error) => error.extensions.code === NO_ANSWER) ?? false;
}

function asGraphQL(refusal: ReturnType<typeof unavailable>): GraphQLError {
  return new GraphQLError(refusal.message, { extensions: refusal.extensions });
}
