import { getDemoAccount } from '@minsheng/seeds/accounts';
import type { World } from './world.ts';

export const SYSTEM = getDemoAccount('system-admin');
export const SECURITY = getDemoAccount('security-admin');
export const AUDIT = getDemoAccount('audit-admin');
export const CLERK = getDemoAccount('health-clerk');
export const REVIEWER = getDemoAccount('health-reviewer');
export const OTHER_CLERK = getDemoAccount('red-cross-clerk');
export const LEADER = getDemoAccount('leader');

const CREATE = `mutation ($input: CreateAccountInput!) {
  createAccount(input: $input) { temporaryPassword account { id username } } }`;

let made = 0;

export interface NewPerson {
  readonly id: string;
  readonly username: string;
  readonly password: string;
}

/** Somebody new, as the system administrator makes him: without rights, with a temporary password. */
export async function createPerson(world: World, unit: string | null = null): Promise<NewPerson> {
  made += 1;
  const username = `person-${made}`;
  const { data } = await world.askAs(SYSTEM, CREATE, { input: { username, name: '新人', unit } });
  const { temporaryPassword: password, account } = data!['createAccount'] as {
    temporaryPassword: string;
    account: { id: string };
  };
  return { id: account.id, username, password };
}

const GRANT = `mutation ($input: GrantRoleInput!) {
  grantRole(input: $input) { id role from to state unit { id } viewerCanEnd } }`;

/** Gives a role as the security administrator; answers what happened. */
export function giveRole(world: World, account: string, given: Record<string, unknown>) {
  const input = { account, from: '2026-01-01', reason: '岗位需要', ...given };
  return world.askAs(SECURITY, GRANT, { input });
}

/** Rows of the trail, oldest first. */
export function trail(world: World, action: string) {
  return world.sql(
    'select username, record_id, unit_id, before, after, reason from audit_row where action = ? order by id',
    [action],
  );
}
