import { addDays, shanghaiDay } from '@minsheng/kernel/domain';
import { unitId } from '@minsheng/kernel/testing';
import { beforeEach, afterEach, describe, expect, it } from 'vitest';
import { CLERK, OTHER_CLERK, REVIEWER, SECURITY, SYSTEM, createPerson, trail } from '../testing/callers.ts';
import { type World, createWorld } from '../testing/world.ts';

let world: World;
let grant: string;
let colleague: { id: string; username: string; password: string };
const TODAY = shanghaiDay(new Date());

beforeEach(async () => {
  world = await createWorld();
  [{ id: grant }] = (await world.sql('select id from role_grant where account_id = ?', [
    CLERK.accountId,
  ])) as [{ id: string }];
  colleague = await createPerson(world, unitId('HEALTH'));
  await world.sql('update account set must_change_password = false where id = ?', [colleague.id]);
});
afterEach(() => world.close());

const LEND = `mutation ($input: DelegateGrantInput!) {
  delegateGrant(input: $input) { id delegated from to lender { username } } }`;

function lend(given: Record<string, unknown> = {}, by = CLERK) {
  const input = {
    grant,
    account: colleague.id,
    from: TODAY,
    to: addDays(TODAY, 7),
    reason: '休假',
    ...given,
  };
  return world.askAs(by, LEND, { input });
}

async function lent(given: Record<string, unknown> = {}): Promise<string> {
  return ((await lend(given)).data!['delegateGrant'] as { id: string }).id;
}

async function rolesOfColleague(): Promise<string[]> {
  const { cookie } = await world.signIn(colleague.username, colleague.password);
  return (await world.callerOf(cookie))!.grants.map(({ role }) => role);
}

it('a clerk on leave lends his right to a colleague for some days', async () => {
  const { data } = await lend();
  expect(data).toMatchObject({
    delegateGrant: { delegated: true, from: TODAY, lender: { username: CLERK.username } },
  });
  expect(await rolesOfColleague()).toEqual(['UNIT_CLERK']);
  world.wait(8 * 24 * 60);
  const { cookie } = await world.signIn(colleague.username, colleague.password);
  await world.sql(
    "update session set created_at = now() + interval '8 days', last_seen_at = now() + interval '8 days', expires_at = now() + interval '9 days'",
  );
  expect((await world.callerOf(cookie))!.grants).toEqual([]);
  expect(await trail(world, 'grant.delegate')).toMatchObject([
    { username: CLERK.username, after: { delegatedFrom: grant }, reason: '休假' },
  ]);
});

it('it is a right of his own alone that somebody lends', async () => {
  expect((await lend({}, OTHER_CLERK)).codes).toEqual(['FORBIDDEN']);
  expect((await lend({ grant: 'none' })).codes).toEqual(['FORBIDDEN']);
});

describe('is refused', () => {
  it.each([
    ['to somebody of another unit', () => ({ account: OTHER_CLERK.accountId }), 'DELEGATION_COLLEAGUE'],
    ['to oneself', () => ({ account: CLERK.accountId }), 'DELEGATION_COLLEAGUE'],
    ['to nobody', () => ({ account: 'none' }), 'DELEGATION_COLLEAGUE'],
    ['for days that are over', () => ({ from: addDays(TODAY, -1) }), 'DELEGATION_PAST'],
    ['without a reason', () => ({ reason: '' }), 'REASON_REQUIRED'],
  ])('%s', async (_, given, code) => {
    expect((await lend(given())).codes).toEqual([code]);
  });

  it('a lent right is not lent on', async () => {
    const id = await lent();
    const caller = { ...CLERK, accountId: colleague.id, username: colleague.username };
    const answer = await lend({ grant: id, account: REVIEWER.accountId }, caller);
    expect(answer.codes).toEqual(['DELEGATION_OF_DELEGATED']);
  });
});

it('what is lent for longer than the setting allows is refused with words', async () => {
  const { errors } = await lend({ to: addDays(TODAY, 90) });
  expect(errors).toMatchObject([
    { message: expect.stringContaining('最长90天'), extensions: { code: 'DELEGATION_LONGEST', field: 'to' } },
  ]);
  expect((await lend({ to: addDays(TODAY, 89) })).codes).toEqual([]);
});

const END = 'mutation ($id: ID!) { endGrant(id: $id, reason: "提前返岗") { state } }';

it('the lender takes it back, the security administrator ends it, nobody else does', async () => {
  const first = await lent();
  expect((await world.askAs(REVIEWER, END, { id: first })).codes).toEqual(['FORBIDDEN']);
  expect((await world.askAs(SYSTEM, END, { id: first })).codes).toEqual(['FORBIDDEN']);
  expect((await world.askAs(CLERK, END, { id: first })).data).toEqual({ endGrant: { state: 'ENDED' } });
  expect(await rolesOfColleague()).toEqual([]);
  const second = await lent();
  expect((await world.askAs(SECURITY, END, { id: second })).data).toEqual({ endGrant: { state: 'ENDED' } });
  expect(await rolesOfColleague()).toEqual([]);
});

it('it ends with the right that it was lent from', async () => {
  await lent();
  await world.askAs(SECURITY, END, { id: grant });
  expect(await rolesOfColleague()).toEqual([]);
  expect(await trail(world, 'grant.end')).toHaveLength(2);
});

it('a reviewer lends his review to no clerk of his unit, who is not even offered', async () => {
  const [{ id: review }] = (await world.sql('select id from role_grant where account_id = ?', [
    REVIEWER.accountId,
  ])) as [{ id: string }];
  const toClerk = await lend({ grant: review, account: CLERK.accountId }, REVIEWER);
  expect(toClerk.errors).toMatchObject([{ extensions: { code: 'DELEGATION_REVIEWED', field: 'account' } }]);
  const query = 'query ($grant: ID!) { colleagues(grant: $grant) { username } }';
  expect((await world.askAs(REVIEWER, query, { grant: review })).data).toEqual({
    colleagues: [{ username: colleague.username }],
  });
  expect((await lend({ grant: review }, REVIEWER)).codes).toEqual([]);
});

it('it rests while the lender’s account is closed', async () => {
  await lent();
  await world.sql('update account set active = false where id = ?', [CLERK.accountId]);
  expect(await rolesOfColleague()).toEqual([]);
});

it('colleagues are those of the unit, by name alone', async () => {
  const query = 'query ($grant: ID!) { colleagues(grant: $grant) { username active } }';
  const { data, codes } = await world.askAs(CLERK, query, { grant });
  expect((data!['colleagues'] as { username: string }[]).map(({ username }) => username)).toEqual([
    'health-reviewer',
    colleague.username,
  ]);
  expect(new Set(codes)).toEqual(new Set(['FORBIDDEN']));
});

it('the handover list has rights, what was lent, and open sessions', async () => {
  await lent();
  await world.signIn(CLERK.username);
  const query = `query ($id: ID!) { account(id: $id) { name grants { role state } delegations { account { username } to }
    sessions { address lastSeenAt } } }`;
  const { data } = await world.askAs(SYSTEM, query, { id: CLERK.accountId });
  expect(data!['account']).toMatchObject({
    grants: [{ role: 'UNIT_CLERK', state: 'IN_FORCE' }],
    delegations: [{ account: { username: colleague.username } }],
    sessions: [{ lastSeenAt: expect.any(String) }],
  });
});
