/** How usernames are written: `tan-xiaomei`. */
const USERNAME = /^[a-z][a-z0-9-]{2,39}$/;

export type AccountFault = { readonly code: string; readonly field: string };

export interface NamedAccount {
  readonly username: string;
  readonly name: string;
  readonly unit?: string | null;
}

/** Why an account cannot be made as it is written; undefined where nothing speaks against it. */
export function findAccountFault(
  { username, name, unit }: NamedAccount,
  units: readonly string[],
): AccountFault | undefined {
  if (!isUsername(username)) return { code: 'USERNAME_FORM', field: 'username' };
  if (name.trim() === '' || name.length > 40) return { code: 'NAME_FORM', field: 'name' };
  if (unit != null && !units.includes(unit)) return { code: 'UNIT_UNKNOWN', field: 'unit' };
  return undefined;
}

export function isUsername(text: string): boolean {
  return USERNAME.test(text);
}

/** How a typed username is looked for. */
export function normaliseUsername(typed: string): string {
  return typed.trim().toLowerCase();
}

/** better-auth finds people by an address; nobody is ever written to at this one. */
export function addressOf(username: string): string {
  return `${username}@minsheng.invalid`;
}
