import { cacheExchange, Client, fetchExchange, mapExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { documentHash } from './documents.ts';
import { isSignedOut } from './errors.ts';

export interface ClientOptions {
  /** Called when an answer says that the session is over. */
  readonly onSignedOut: () => void;
}

/**
 * The portal's only way to GraphQL. Documents travel as their hash and always by POST,
 * so neither text nor variables reach URLs and logs.
 */
export function createClient({ onSignedOut }: ClientOptions): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      mapExchange({
        onError(error) {
          if (isSignedOut(error)) onSignedOut();
        },
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
