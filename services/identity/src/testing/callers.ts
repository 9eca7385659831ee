import type { Caller } from '@minsheng/kernel';
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

const ASK = `mutation ($input: JointActInput!) { askJointAct(input: $input) { id state openUntil } }`;
const DECIDE = `mutation ($id: ID!, $confirm: Boolean!) {
  decideJointAct(id: $id, confirm: $confirm, reason: "已核实") { id state decider { username } } }`;

/** Asks for an act against an administrator. */
export function askJointAct(world: World, by: Caller, input: Record<string, unknown>) {
  return world.askAs(by, ASK, { input: { reason: '人员调整', ...input } });
}

/** Confirms or declines it. */
export function decideJointAct(world: World, by: Caller, id: string, confirm = true) {
  return world.askAs(by, DECIDE, { id, confirm });
}

/** Gives an administrator's role as it is done: the security administrator asks, the auditor confirms. Answers why not. */
export async function giveByTwo(world: World, account: string, given: Record<string, unknown>) {
  const terms = { act: 'GIVE_GRANT', account, from: '2026-01-01', ...given };
  const { data, codes } = await askJointAct(world, SECURITY, terms);
  if (!data) return codes;
  const { id } = data['askJointAct'] as { id: string };
  return (await decideJointAct(world, AUDIT, id)).codes;
}

/** {@link giveByTwo}, where nothing speaks against it. */
export async function makeAdministrator(world: World, account: string, role: string, from = '2026-01-01') {
  const codes = await giveByTwo(world, account, { role, from });
  if (codes.length > 0) throw new Error(codes.join(' '));
}

/** Rows of the trail, oldest first. */
export function trail(world: World, action: string) {
  return world.sql(
    'select username, record_id, unit_id, before, after, reason from audit_row where action = ? order by id',
    [action],
  );
}
