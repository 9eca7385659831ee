import { isLoopback, isSecure } from '../sign-in/origins.rules.ts';

export interface StartFacts {
  readonly mode: 'development' | 'production' | 'test';
  readonly demonstration: boolean;
  /** Accounts whose password everybody can read in the README. */
  readonly demoAccounts: number;
  readonly publicOrigin: string;
}

/** Why the service must not start, or undefined. A demonstration may run in production mode; then it says so everywhere. */
export function findStartFault(facts: StartFacts): string | undefined {
  const { mode, demonstration, demoAccounts, publicOrigin } = facts;
  if (mode !== 'production' || demonstration) return undefined;
  if (demoAccounts > 0) {
    return `${demoAccounts} demonstration accounts are in the database: start with DEMONSTRATION=true or an empty database`;
  }
  if (!isSecure(publicOrigin) && !isLoopback(publicOrigin)) {
    return `PUBLIC_ORIGIN ${publicOrigin} is plain http: cookies could be read on the way, put https in front`;
  }
  return undefined;
}
