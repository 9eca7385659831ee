import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from './context.ts';

const ABOUT_THE_DOCUMENT = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

/**
 * GraphQL over HTTP: a client that asks for plain `application/json` cannot tell our 400 from a proxy's, so it gets what is
 * wrong with its document with a 200; `application/graphql-response+json` keeps the 400. Refusals of the gateway are 4xx for both.
 */
export const jsonStatus: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart({ request }) {
    const knowsStatus =
      request.http?.headers.get('accept')?.includes('application/graphql-response+json') ?? false;
    return {
      async willSendResponse({ response, errors }) {
        const isAboutDocument =
          errors?.every(({ extensions }) => ABOUT_THE_DOCUMENT.has(extensions.code)) ?? false;
        if (!knowsStatus && isAboutDocument) response.http.status = 200;
      },
    };
  },
};
