import { Secret, TOTP } from 'otpauth';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLERK, SECURITY, createPerson, makeAdministrator, trail } from '../testing/callers.ts';
import { type World, createWorld } from '../testing/world.ts';

const PASSWORD = 'Minsheng-2026!';
let world: World;
let cookie: string;

beforeEach(async () => {
  world = await createWorld();
  ({ cookie } = await world.signIn(CLERK.username));
});
afterEach(() => world.close());

const START = 'mutation ($password: String!) { startSecondFactor(password: $password) { secret uri } }';
const CONFIRM = 'mutation ($code: String!) { confirmSecondFactor(code: $code) }';

function codeOf(secret: string, steps = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });
}

/** Enrols; the code of the step before this one is used up by it. */
async function enrol(
  by = cookie,
  password = PASSWORD,
): Promise<{ secret: string; recovery: readonly string[] }> {
  const { data } = await world.askBy(by, START, { password });
  const { secret } = data!['startSecondFactor'] as { secret: string };
  const confirmed = await world.askBy(by, CONFIRM, { code: codeOf(secret, -1) });
  return { secret, recovery: confirmed.data!['confirmSecondFactor'] as string[] };
}

async function signIn(code?: string): Promise<[number, string | undefined]> {
  const response = await world.post(
    '/api/auth/sign-in/username',
    { username: CLERK.username, password: PASSWORD, ...(code === undefined ? {} : { code }) },
    { origin: 'http://127.0.0.1:4000' },
  );
  return [response.statusCode, response.json().code];
}

it('is asked for after the right password, and lets in by its code', async () => {
  const { secret } = await enrol();
  expect(await signIn()).toEqual([401, 'SECOND_FACTOR_NEEDED']);
  expect(await signIn('000000')).toEqual([401, 'SECOND_FACTOR_WRONG']);
  expect(await signIn(codeOf(secret))).toEqual([200, undefined]);
  expect(await trail(world, 'sign-in')).toMatchObject([
    { after: { means: 'PASSWORD' } },
    { after: { means: 'PASSWORD+TOTP' } },
  ]);
});

it('a code counts once, also when it is sent twice at once', async () => {
  const { secret } = await enrol();
  const code = codeOf(secret);
  const answers = await Promise.all([signIn(code), signIn(code)]);
  expect(answers.map(([status]) => status).sort()).toEqual([200, 401]);
  expect(await signIn(code)).toEqual([401, 'SECOND_FACTOR_WRONG']);
});

it('a recovery code lets in once', async () => {
  const { recovery } = await enrol();
  expect(new Set(recovery).size).toBe(10);
  expect(await signIn(recovery[0]!.toLowerCase())).toEqual([200, undefined]);
  expect(await signIn(recovery[0]!)).toEqual([401, 'SECOND_FACTOR_WRONG']);
  const { data } = await world.askBy(
    cookie,
    '{ viewer { account { secondFactor { enrolled required recoveryCodesLeft } } } }',
  );
  expect(data).toEqual({
    viewer: { account: { secondFactor: { enrolled: true, required: false, recoveryCodesLeft: 9 } } },
  });
});

it('wrong codes lock the account like wrong passwords do', async () => {
  await enrol();
  for (const _ of [1, 2, 3, 4, 5]) await signIn('000000');
  expect(await signIn('000000')).toEqual([401, 'INVALID_USERNAME_OR_PASSWORD']);
  expect(await trail(world, 'account.lock')).toHaveLength(1);
});

it('a right password alone does not forget the wrong codes', async () => {
  await enrol();
  for (const _ of [1, 2, 3, 4, 5]) {
    await signIn('000000');
    await signIn();
  }
  expect(await signIn()).toEqual([401, 'INVALID_USERNAME_OR_PASSWORD']);
});

it('neither secret nor recovery codes can be read in the database', async () => {
  const { secret, recovery } = await enrol();
  const [row] = await world.sql('select secret_sealed from second_factor');
  const codes = await world.sql('select hash from recovery_code');
  expect(String(row!['secret_sealed'])).not.toContain(secret);
  expect(JSON.stringify(codes)).not.toContain(recovery[0]!.slice(0, 5));
});

it('is not enrolled with a wrong password or code, nor over one that is there', async () => {
  expect((await world.askBy(cookie, START, { password: 'Wrong-password-1' })).codes).toEqual([
    'PASSWORD_WRONG',
  ]);
  await world.askBy(cookie, START, { password: PASSWORD });
  expect((await world.askBy(cookie, CONFIRM, { code: '000000' })).codes).toEqual(['SECOND_FACTOR_CODE']);
  expect(await signIn()).toEqual([200, undefined]);
  await enrol();
  expect((await world.askBy(cookie, START, { password: PASSWORD })).codes).toEqual(['SECOND_FACTOR_THERE']);
});

it('enrolling ends the other sessions; a reset by the security administrator all of them', async () => {
  const { cookie: other } = await world.signIn(CLERK.username);
  await enrol();
  expect(await world.callerOf(other)).toBeNull();
  const RESET =
    'mutation ($id: ID!) { resetSecondFactor(id: $id, reason: "更换手机") { secondFactor { enrolled } } }';
  expect((await world.askAs(SECURITY, RESET, { id: CLERK.accountId })).data).toEqual({
    resetSecondFactor: { secondFactor: { enrolled: false } },
  });
  expect(await world.callerOf(cookie)).toBeNull();
  expect(await signIn()).toEqual([200, undefined]);
  expect((await world.askAs(SECURITY, RESET, { id: SECURITY.accountId })).codes).toEqual(['OWN_ACCOUNT']);
});

it('new recovery codes take the place of the old', async () => {
  const NEW = 'mutation ($password: String!) { newRecoveryCodes(password: $password) }';
  expect((await world.askBy(cookie, NEW, { password: PASSWORD })).codes).toEqual(['SECOND_FACTOR_NONE']);
  const { recovery } = await enrol();
  const { data } = await world.askBy(cookie, NEW, { password: PASSWORD });
  expect(await signIn(recovery[0])).toEqual([401, 'SECOND_FACTOR_WRONG']);
  expect(await signIn((data!['newRecoveryCodes'] as string[])[0])).toEqual([200, undefined]);
});

describe('where it is required', () => {
  it('an administrator can do nothing before he has one; demonstration accounts go on without', async () => {
    await world.close();
    world = await createWorld({ REQUIRE_SECOND_FACTOR: 'true' });
    const person = await createPerson(world);
    await world.sql('update account set must_change_password = false where id = ?', [person.id]);
    await makeAdministrator(world, person.id, 'AUDIT_ADMIN');
    const { cookie: admin } = await world.signIn(person.username, person.password);
    expect(await world.sessionOf(admin)).toMatchObject({
      restriction: 'SECOND_FACTOR',
      caller: { grants: [] },
    });
    await enrol(admin, person.password);
    expect(await world.sessionOf(admin)).toMatchObject({ caller: { grants: [{ role: 'AUDIT_ADMIN' }] } });
    const { cookie: demonstration } = await world.signIn('system-admin');
    expect(await world.sessionOf(demonstration)).not.toHaveProperty('restriction');
  });
});
