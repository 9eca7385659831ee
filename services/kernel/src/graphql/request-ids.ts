import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';

const requestIds = new WeakMap<object, string>();

/** Notes of each error which request it belongs to: Apollo's formatError is not told. */
export const noteRequestIds: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) requestIds.set(error, contextValue.requestId);
      },
    };
  },
};

/** The id that the audit trail has of the request too; a new one where the error came before any request. */
export function requestIdOf(error: unknown): string {
  const known = typeof error === 'object' && error !== null ? requestIds.get(error) : undefined;
  return known ?? crypto.randomUUID();
}
