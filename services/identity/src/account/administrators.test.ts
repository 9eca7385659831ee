import { systemContext } from '@minsheng/kernel';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recoverAccount } from '../machine/machine.actions.ts';
import { printRecoverySlip } from '../machine/recovery-slip.ts';
import {
  CLERK,
  SECURITY,
  SYSTEM,
  createPerson,
  giveRole,
  makeAdministrator,
  trail,
} from '../testing/callers.ts';
import { type World, createWorld } from '../testing/world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld({ REQUIRE_SECOND_FACTOR: 'true' });
});
afterEach(() => world.close());

const mutation = (name: string, fields: string) =>
  `mutation ($id: ID!) { ${name}(id: $id, reason: "忘记密码") { ${fields} } }`;
const TEMPORARY = mutation('setTemporaryPassword', 'temporaryPassword');
const RESET = mutation('resetSecondFactor', 'id');
const REACTIVATE = mutation('reactivateAccount', 'active');
const MAY = `query ($id: ID!) { account(id: $id) {
  viewerCanManage viewerCanSetTemporaryPassword viewerCanReactivate viewerCanResetSecondFactor } }`;

/** Somebody with a password of his own and a role. */
async function holder({ role, ...given }: { role: string; from?: string }) {
  const person = await createPerson(world);
  await world.sql('update account set must_change_password = false where id = ?', [person.id]);
  if (role.endsWith('_ADMIN')) await makeAdministrator(world, person.id, role, given.from);
  else expect((await giveRole(world, person.id, { role, ...given })).codes).toEqual([]);
  return person;
}

async function slipFor(username: string): Promise<number> {
  const slip = await printRecoverySlip(systemContext(world.module), username, ['张三', '李四']);
  if (typeof slip === 'string') throw new Error(slip);
  return slip.number;
}

describe.each(['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'])('the account of a %s', (role) => {
  it('gets no password, second factor or new life from another administrator', async () => {
    const { id, username, password } = await holder({ role });
    expect((await world.askAs(SYSTEM, TEMPORARY, { id })).codes).toEqual(['ADMINISTRATOR_ON_MACHINE']);
    expect((await world.askAs(SECURITY, RESET, { id })).codes).toEqual(['ADMINISTRATOR_ON_MACHINE']);
    expect((await world.signIn(username, password)).response.statusCode).toBe(200);
    await world.sql('update account set active = false where id = ?', [id]);
    expect((await world.askAs(SYSTEM, REACTIVATE, { id })).codes).toEqual(['ADMINISTRATOR_ON_MACHINE']);
  });

  it('is told to pages as one that nothing of this is offered for', async () => {
    const { id } = await holder({ role });
    const [bySystem, bySecurity] = await Promise.all(
      [SYSTEM, SECURITY].map((by) => world.askAs(by, MAY, { id })),
    );
    expect(bySystem!.data!['account']).toEqual({
      viewerCanManage: true,
      viewerCanSetTemporaryPassword: false,
      viewerCanReactivate: false,
      viewerCanResetSecondFactor: false,
    });
    expect(bySecurity!.data!['account']).toMatchObject({ viewerCanResetSecondFactor: false });
  });
});

it('the refusal names the way on the machine', async () => {
  const { id } = await holder({ role: 'SECURITY_ADMIN' });
  const { errors } = await world.askAs(SYSTEM, TEMPORARY, { id });
  expect(errors[0]!.message).toContain('npm run account -- --recover');
});

it('a role that begins tomorrow counts, one that was taken away does not', async () => {
  const tomorrow = await holder({ role: 'SECURITY_ADMIN', from: '2035-01-01' });
  expect((await world.askAs(SYSTEM, TEMPORARY, { id: tomorrow.id })).codes).toEqual([
    'ADMINISTRATOR_ON_MACHINE',
  ]);
  const former = await holder({ role: 'AUDIT_ADMIN' });
  await world.sql('update role_grant set ended_at = now() where account_id = ?', [former.id]);
  expect((await world.askAs(SYSTEM, TEMPORARY, { id: former.id })).codes).toEqual([]);
});

it('for everybody else it is offered and done as before', async () => {
  const { id } = await holder({ role: 'ANALYST' });
  const { data } = await world.askAs(SYSTEM, MAY, { id });
  expect(data!['account']).toMatchObject({ viewerCanSetTemporaryPassword: true, viewerCanReactivate: true });
  expect((await world.askAs(SYSTEM, TEMPORARY, { id })).codes).toEqual([]);
  expect((await world.askAs(SECURITY, RESET, { id })).codes).toEqual([]);
});

describe('on the machine', () => {
  it('an administrator who lost password and telephone is let in again, and the trail says where it was done', async () => {
    const { id, username, password } = await holder({ role: 'SECURITY_ADMIN' });
    await world.sql(
      "insert into second_factor (account_id, secret_sealed, confirmed_at) values (?, 'sealed', now())",
      [id],
    );
    await world.sql('update account set active = false, failed_attempts = 5 where id = ?', [id]);
    const slip = await slipFor(username);
    const recovered = await recoverAccount(systemContext(world.module), username, {
      slip,
      secondFactor: true,
    });
    const temporary = (recovered as { password: string }).password;
    expect((await world.signIn(username, password)).response.statusCode).toBe(401);
    const { cookie } = await world.signIn(username, temporary);
    expect(await world.sessionOf(cookie)).toMatchObject({
      restriction: 'PASSWORD_CHANGE',
      caller: { grants: [] },
    });
    expect(await trail(world, 'account.recover-on-machine')).toMatchObject([
      {
        username: 'system',
        record_id: id,
        before: { active: false },
        after: { mustChangePassword: true, slip },
      },
    ]);
    expect(await trail(world, 'second-factor.reset-on-machine')).toMatchObject([{ record_id: id }]);
  });

  it('a second factor that was not lost stays', async () => {
    await world.sql(
      "insert into second_factor (account_id, secret_sealed, confirmed_at) values (?, 'sealed', now())",
      [CLERK.accountId],
    );
    const ctx = systemContext(world.module);
    const slip = await slipFor(CLERK.username);
    expect(await recoverAccount(ctx, CLERK.username, { slip, secondFactor: false })).toMatchObject({
      password: expect.stringMatching(/^.{16}$/),
    });
    expect(
      await world.sql('select 1 from second_factor where account_id = ?', [CLERK.accountId]),
    ).toHaveLength(1);
  });

  it('takes two people and a slip that is this account’s, young and used once', async () => {
    const ctx = systemContext(world.module);
    const recover = (username: string, slip: number) =>
      recoverAccount(ctx, username, { slip, secondFactor: true });
    expect(await printRecoverySlip(ctx, CLERK.username, ['张三', ' 张三 '])).toBe('RECOVERY_PEOPLE');
    expect(await printRecoverySlip(ctx, 'nobody', ['张三', '李四'])).toBe('ACCOUNT_UNKNOWN');
    expect(await recover('nobody', 1)).toBe('ACCOUNT_UNKNOWN');
    const slip = await slipFor(CLERK.username);
    expect(await recover(SYSTEM.username, slip)).toBe('RECOVERY_SLIP_UNKNOWN');
    expect(await recover(CLERK.username, Number.NaN)).toBe('RECOVERY_SLIP_UNKNOWN');
    expect(await recover(CLERK.username, slip)).toHaveProperty('password');
    expect(await recover(CLERK.username, slip)).toBe('RECOVERY_SLIP_UNKNOWN');
    const old = await slipFor(CLERK.username);
    expect(old).toBe(slip + 1);
    world.wait(24 * 60 + 1);
    expect(await recover(CLERK.username, old)).toBe('RECOVERY_SLIP_UNKNOWN');
    expect(await trail(world, 'account.recovery-slip')).toMatchObject([
      { record_id: CLERK.accountId, after: { slip, people: '张三、李四' } },
      { after: { slip: old } },
    ]);
  });
});
