import { cacheExchange, Client, fetchExchange, mapExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { documentHash } from './documents.ts';
import { fetchAsDrawn, pageSession } from './drawn-for.ts';
import { isForAnother, isSignedOut, wasMade } from './errors.ts';

/**
 * The portal's only way to GraphQL. Documents travel as their hash and always by POST,
 * so neither text nor variables reach URLs and logs. Each says for whom the page was drawn; an answer that the session is
 * over, or somebody else's, ends the page.
 */
export function createClient(): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetch: fetchAsDrawn,
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      mapExchange({
        onError(error) {
          if (isSignedOut(error)) pageSession.endSession();
          if (isForAnother(error)) pageSession.switchAway();
        },
        // Pages look at data and error alike: a change that was made is not told as failed because a part of its answer is missing.
        onResult: (result) =>
          result.operation.kind === 'mutation' && wasMade(result.data)
            ? { ...result, error: undefined }
            : result,
      }),
      cacheExchange,
      persistedExchange({
        enforcePersistedQueries: true,
        enableForMutation: true,
        preferGetForPersistedQueries: false,
        generateHash: async (_text, document) => documentHash(document),
      }),
      fetchExchange,
    ],
  });
}
