import type { Caller } from '@minsheng/kernel';
import { signCallerToken } from '@minsheng/kernel/token';
import type { JWK } from 'jose';

/** One request to /graphql. A new object each: Hive batches calls by it, so callers are never mixed. */
export interface GatewayContext {
  readonly caller: Caller;
  readonly requestId: string;
  /** The gateway's word on the caller, good for one subgraph. */
  readonly callerToken: (moduleId: string) => Promise<string>;
}

export function createGatewayContext(signingKey: JWK, caller: Caller, requestId: string): GatewayContext {
  const tokens = new Map<string, Promise<string>>();
  return {
    caller,
    requestId,
    callerToken(moduleId) {
      const token = tokens.get(moduleId) ?? signCallerToken(signingKey, caller, moduleId);
      tokens.set(moduleId, token);
      return token;
    },
  };
}
