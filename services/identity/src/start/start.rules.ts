export interface StartFacts {
  readonly mode: 'development' | 'production' | 'test';
  readonly demonstration: boolean;
  /** Accounts whose password everybody can read in the README. */
  readonly demoAccounts: number;
  readonly authSecret: string;
}

const FEWEST_CHARACTERS = 10;

/** Why the service must not start, or undefined. A demonstration may run in production mode; then it says so everywhere. */
export function findStartFault({
  mode,
  demonstration,
  demoAccounts,
  authSecret,
}: StartFacts): string | undefined {
  if (mode !== 'production') return undefined;
  if (new Set(authSecret).size < FEWEST_CHARACTERS) return 'AUTH_SECRET looks like a placeholder';
  if (demoAccounts > 0 && !demonstration) {
    return `${demoAccounts} demonstration accounts are in the database: start with DEMONSTRATION=true or an empty database`;
  }
  return undefined;
}
