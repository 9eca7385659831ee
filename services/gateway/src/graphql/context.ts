import type { Caller } from '@minsheng/kernel';
import { signCallerToken } from '@minsheng/kernel/token';
import type { JWK } from 'jose';
import type { Session } from '../session/session.ts';

/** One request to /graphql. A new object each: Hive batches calls by it, so callers are never mixed. */
export interface GatewayContext {
  readonly caller: Caller;
  readonly requestId: string;
  /** The gateway's word on the caller, good for one subgraph. */
  readonly callerToken: (moduleId: string) => Promise<string>;
}

const IDENTITY = 'identity';

export function createGatewayContext(
  signingKey: JWK,
  { caller, sessionId }: Pick<Session, 'caller' | 'sessionId'>,
  requestId: string,
): GatewayContext {
  const tokens = new Map<string, Promise<string>>();
  return {
    caller,
    requestId,
    callerToken(moduleId) {
      const token = tokens.get(moduleId) ?? signCallerToken(signingKey, told(moduleId), moduleId);
      tokens.set(moduleId, token);
      return token;
    },
  };

  // By which session somebody asks is for identity alone.
  function told(moduleId: string): Caller {
    return moduleId === IDENTITY ? { ...caller, sessionId } : caller;
  }
}
