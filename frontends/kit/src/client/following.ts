import type { OperationContext } from '@urql/core';

/**
 * How a page asks again because something changed elsewhere. The header tells the gateway that nobody at the screen asked,
 * so that a page left open ends with its session like any other. These options take the place of the client's own.
 */
export const FOLLOWING = {
  requestPolicy: 'network-only',
  fetchOptions: { credentials: 'same-origin', headers: { 'x-minsheng-passive': 'true' } },
} as const satisfies Partial<OperationContext>;
