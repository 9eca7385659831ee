import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  AUDIT,
  CLERK,
  LEADER,
  SECURITY,
  SYSTEM,
  askJointAct,
  createPerson,
  decideJointAct,
  makeAdministrator,
  trail,
} from '../testing/callers.ts';
import { type World, createWorld } from '../testing/world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

/** The id of what was asked, or why it was refused. */
async function asked(by: typeof SYSTEM, input: Record<string, unknown>): Promise<string> {
  const { data, codes } = await askJointAct(world, by, input);
  return (data?.['askJointAct'] as { id: string } | undefined)?.id ?? codes[0]!;
}

/** A second holder of a duty, with a password of his own. */
async function deputy(role: string) {
  const person = await createPerson(world);
  await world.sql('update account set must_change_password = false where id = ?', [person.id]);
  await makeAdministrator(world, person.id, role);
  return person;
}

const closing = (account: string) => ({ act: 'CLOSE_ACCOUNT', account });
const giving = (account: string, role = 'SYSTEM_ADMIN') => ({
  act: 'GIVE_GRANT',
  account,
  role,
  from: '2026-01-01',
});

describe('who may not', () => {
  it.each([
    ['a clerk', CLERK],
    ['a county leader', LEADER],
    ['the auditor', AUDIT],
  ])('%s asks nothing', async (_, caller) => {
    expect(await asked(caller, closing(SYSTEM.accountId))).toBe('FORBIDDEN');
    expect(await asked(caller, giving(CLERK.accountId))).toBe('FORBIDDEN');
  });

  it('each asks only what is his to do', async () => {
    expect(await asked(SECURITY, closing(SYSTEM.accountId))).toBe('FORBIDDEN');
    expect(await asked(SYSTEM, giving(CLERK.accountId))).toBe('FORBIDDEN');
  });

  it('the asker, his own duty, whom it is about and whoever is no administrator do not confirm', async () => {
    const other = await deputy('SYSTEM_ADMIN');
    const id = await asked(SYSTEM, closing(SECURITY.accountId));
    const fellow = { ...SYSTEM, accountId: other.id, username: other.username };
    for (const by of [SYSTEM, fellow, CLERK, LEADER])
      expect((await decideJointAct(world, by, id)).codes).toEqual(['FORBIDDEN']);
    expect((await decideJointAct(world, SECURITY, id)).codes).toEqual(['OWN_ACCOUNT']);
    expect(await world.sql('select active from account where id = ?', [SECURITY.accountId])).toEqual([
      { active: true },
    ]);
  });

  it('nobody asks against himself, or by two what takes one', async () => {
    expect(await asked(SYSTEM, closing(SYSTEM.accountId))).toBe('OWN_ACCOUNT');
    expect(await asked(SYSTEM, closing(CLERK.accountId))).toBe('ONE_ADMINISTRATOR_IS_ENOUGH');
    expect(await asked(SECURITY, giving(CLERK.accountId, 'ANALYST'))).toBe('ONE_ADMINISTRATOR_IS_ENOUGH');
  });

  it('only the three administrators read what was asked', async () => {
    const read = '{ jointActs { totalCount } administratorDuties { role } }';
    expect((await world.askAs(CLERK, read)).codes).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    for (const by of [SYSTEM, SECURITY, AUDIT]) expect((await world.askAs(by, read)).codes).toEqual([]);
  });
});

describe('alone', () => {
  const alone: [string, typeof SYSTEM, string][] = [
    ['closing', SYSTEM, 'mutation ($id: ID!) { deactivateAccount(id: $id, reason: "离岗") { id } }'],
    ['ending the sessions', SYSTEM, 'mutation ($id: ID!) { endAllSessions(account: $id, reason: "离岗") }'],
  ];
  it.each(alone)('%s is refused for an administrator and done for others', async (_, by, text) => {
    expect((await world.askAs(by, text, { id: AUDIT.accountId })).codes).toEqual(['SECOND_ADMINISTRATOR']);
    expect((await world.askAs(by, text, { id: CLERK.accountId })).codes).toEqual([]);
  });

  it('one session of an administrator, his grant and a new one are refused as well', async () => {
    const { cookie } = await world.signIn(AUDIT.username);
    const { sessionId: id } = await world.sessionOf(cookie);
    const end = 'mutation ($id: ID!) { endSession(id: $id) }';
    expect((await world.askAs(SYSTEM, end, { id })).codes).toEqual(['SECOND_ADMINISTRATOR']);
    const [grant] = await world.sql('select id from role_grant where account_id = ?', [AUDIT.accountId]);
    const take = 'mutation ($id: ID!) { endGrant(id: $id, reason: "离岗") { id } }';
    expect((await world.askAs(SECURITY, take, { id: grant!['id'] })).codes).toEqual(['SECOND_ADMINISTRATOR']);
    const give = `mutation ($account: ID!) {
      grantRole(input: { account: $account, role: AUDIT_ADMIN, from: "2026-01-01", reason: "增设" }) { id } }`;
    expect((await world.askAs(SECURITY, give, { account: CLERK.accountId })).codes).toEqual([
      'SECOND_ADMINISTRATOR',
    ]);
  });
});

describe('by two', () => {
  it('an account is closed and signed out only when it is confirmed, and the trail names both', async () => {
    const other = await deputy('SECURITY_ADMIN');
    const { cookie } = await world.signIn(other.username, other.password);
    const id = await asked(SYSTEM, closing(other.id));
    expect(await world.callerOf(cookie)).not.toBeNull();
    const { data } = await decideJointAct(world, AUDIT, id);
    expect(data!['decideJointAct']).toMatchObject({
      state: 'CONFIRMED',
      decider: { username: AUDIT.username },
    });
    expect(await world.callerOf(cookie)).toBeNull();
    expect(await trail(world, 'joint-act.ask')).toContainEqual(
      expect.objectContaining({ username: SYSTEM.username, record_id: id }),
    );
    expect(await trail(world, 'account.deactivate')).toMatchObject([
      { username: AUDIT.username, record_id: other.id, reason: '人员调整' },
    ]);
    expect((await decideJointAct(world, AUDIT, id)).codes).toEqual(['JOINT_ACT_OVER']);
  });

  it('declined and withdrawn, nothing happens; only the asker withdraws', async () => {
    const other = await deputy('SECURITY_ADMIN');
    const first = await asked(SYSTEM, closing(other.id));
    await decideJointAct(world, AUDIT, first, false);
    const second = await asked(SYSTEM, { act: 'END_SESSIONS', account: other.id });
    const withdraw = 'mutation ($id: ID!) { withdrawJointAct(id: $id, reason: "填错") { state } }';
    expect((await world.askAs(SECURITY, withdraw, { id: second })).codes).toEqual(['JOINT_ACT_OF_ANOTHER']);
    expect((await world.askAs(SYSTEM, withdraw, { id: second })).data!['withdrawJointAct']).toEqual({
      state: 'WITHDRAWN',
    });
    expect((await decideJointAct(world, AUDIT, second)).codes).toEqual(['JOINT_ACT_OVER']);
    expect(await world.sql('select active from account where id = ?', [other.id])).toEqual([
      { active: true },
    ]);
  });

  it('what nobody confirmed within five working days is over', async () => {
    const other = await deputy('SECURITY_ADMIN');
    const id = await asked(SYSTEM, closing(other.id));
    world.wait(10 * 24 * 60);
    expect((await decideJointAct(world, AUDIT, id)).codes).toEqual(['JOINT_ACT_OVER']);
    const { data } = await world.askAs(AUDIT, '{ jointActs { edges { node { state viewerCanDecide } } } }');
    expect(data!['jointActs']).toMatchObject({
      edges: [{ node: { state: 'EXPIRED', viewerCanDecide: false } }, {}],
    });
  });

  it('nobody becomes an administrator while somebody else knows his password', async () => {
    const { id: account } = await createPerson(world);
    const id = await asked(SECURITY, giving(account));
    expect((await decideJointAct(world, AUDIT, id)).codes).toEqual(['GRANT_FIRST_SIGN_IN']);
    expect(await world.sql('select decision from joint_act where id = ?', [id])).toEqual([
      { decision: null },
    ]);
  });
});

describe('the last auditor', () => {
  const grantOf = async (account: string) =>
    (await world.sql('select id from role_grant where account_id = ?', [account]))[0]!['id'];

  it('is not closed, and keeps his grant', async () => {
    expect(await asked(SYSTEM, closing(AUDIT.accountId))).toBe('LAST_AUDITOR');
    const grant = await grantOf(AUDIT.accountId);
    expect(await asked(SECURITY, { act: 'END_GRANT', account: AUDIT.accountId, grant })).toBe('LAST_AUDITOR');
  });

  it('of two who are to be closed, the second stays', async () => {
    const other = await deputy('AUDIT_ADMIN');
    const first = await asked(SYSTEM, closing(AUDIT.accountId));
    const second = await asked(SYSTEM, closing(other.id));
    const codes = await Promise.all([first, second].map((id) => decideJointAct(world, SECURITY, id)));
    expect(codes.map((it) => it.codes).sort()).toEqual([[], ['LAST_AUDITOR']]);
  });
});

it('a temporary password is told to its owner and to the auditor, and to nobody else', async () => {
  const person = await createPerson(world);
  const set =
    'mutation ($id: ID!) { setTemporaryPassword(id: $id, reason: "忘记密码") { temporaryPassword } }';
  const { data } = await world.askAs(SYSTEM, set, { id: person.id });
  const { temporaryPassword } = data!['setTemporaryPassword'] as { temporaryPassword: string };
  const { cookie } = await world.signIn(person.username, temporaryPassword);
  const told = { by: SYSTEM.username, reason: '忘记密码' };
  const own = await world.askBy(cookie, '{ viewer { temporaryPasswords { by reason } } }');
  expect(own.data!['viewer']).toEqual({ temporaryPasswords: [told] });
  const all = '{ temporaryPasswords { at username by reason } }';
  const byAuditor = await world.askAs(AUDIT, all);
  expect(byAuditor.data!['temporaryPasswords']).toEqual([
    { at: expect.stringMatching(/^20\d\d-.*Z$/), username: person.username, ...told },
  ]);
  for (const by of [SYSTEM, SECURITY, CLERK, LEADER])
    expect((await world.askAs(by, all)).codes).toEqual(['FORBIDDEN']);
});
