import { isLoopback, isSecure } from '../sign-in/origins.rules.ts';

export interface StartFacts {
  readonly mode: 'development' | 'production' | 'test';
  readonly demonstration: boolean;
  /** Accounts whose password everybody can read in the README. */
  readonly demoAccounts: number;
  readonly publicOrigin: string;
  /** Secrets by the name of their variable, as text or bytes. */
  readonly secrets: Readonly<Record<string, string | Uint8Array | undefined>>;
}

const FEWEST_DIFFERENT = 10;

/** Why the service must not start, or undefined. A demonstration may run in production mode; then it says so everywhere. */
export function findStartFault(facts: StartFacts): string | undefined {
  const { mode, demonstration, demoAccounts, publicOrigin, secrets } = facts;
  if (mode !== 'production') return undefined;
  const placeholder = Object.entries(secrets).find(([, secret]) => isPlaceholder(secret))?.[0];
  if (placeholder) return `${placeholder} looks like a placeholder`;
  if (demonstration) return undefined;
  if (demoAccounts > 0) {
    return `${demoAccounts} demonstration accounts are in the database: start with DEMONSTRATION=true or an empty database`;
  }
  if (!isSecure(publicOrigin) && !isLoopback(publicOrigin)) {
    return `PUBLIC_ORIGIN ${publicOrigin} is plain http: cookies could be read on the way, put https in front`;
  }
  return undefined;
}

// What somebody types in repeats itself; what a machine draws does not.
function isPlaceholder(secret: string | Uint8Array | undefined): boolean {
  return secret !== undefined && new Set<string | number>(secret).size < FEWEST_DIFFERENT;
}
