import { unitId } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AUDIT,
  SECURITY,
  SYSTEM,
  askJointAct,
  createPerson,
  decideJointAct,
  giveByTwo,
  giveRole,
  makeAdministrator,
  trail,
} from '../testing/callers.ts';
import { type World, createWorld } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const END = 'mutation ($id: ID!) { endGrant(id: $id, reason: "调离") { id state } }';
const clerk = { role: 'UNIT_CLERK', unit: unitId('HEALTH') };

async function granted(account: string, given: Record<string, unknown>): Promise<string> {
  const { data } = await giveRole(world, account, given);
  return (data!['grantRole'] as { id: string }).id;
}

/** A person who has chosen his own password, so that nothing stands between him and his rights. */
async function readyPerson() {
  const person = await createPerson(world);
  await world.sql('update account set must_change_password = false where id = ?', [person.id]);
  return person;
}

it('a role taken away is refused at the next request', async () => {
  const person = await readyPerson();
  await makeAdministrator(world, person.id, 'SECURITY_ADMIN');
  const [grant] = await world.sql('select id from role_grant where account_id = ?', [person.id]);
  const { cookie } = await world.signIn(person.username, person.password);
  const list = () => world.askBy(cookie, '{ grants { totalCount } }');
  expect((await list()).codes).toEqual([]);
  const taking = { act: 'END_GRANT', account: person.id, grant: grant!['id'] };
  const { data } = await askJointAct(world, SECURITY, taking);
  expect((await list()).codes).toEqual([]);
  await decideJointAct(world, AUDIT, (data!['askJointAct'] as { id: string }).id);
  expect((await list()).codes).toEqual(['FORBIDDEN']);
  expect(await world.callerOf(cookie)).toMatchObject({ grants: [] });
});

it('the trail says who gave and took what, with the reason', async () => {
  const { id: account } = await readyPerson();
  const id = await granted(account, clerk);
  await world.askAs(SECURITY, END, { id });
  expect((await trail(world, 'grant.make')).at(-1)).toMatchObject({
    username: 'security-admin',
    record_id: id,
    unit_id: unitId('HEALTH'),
    after: { account, role: 'UNIT_CLERK', from: '2026-01-01', to: null },
    reason: '岗位需要',
  });
  expect((await trail(world, 'grant.end')).at(-1)).toMatchObject({
    record_id: id,
    before: { endedAt: null },
    reason: '调离',
  });
  expect((await world.askAs(SECURITY, END, { id })).codes).toEqual(['GRANT_ENDED']);
});

describe('is refused', () => {
  it.each([
    ['a clerk of no unit', { role: 'UNIT_CLERK' }, 'GRANT_UNIT_AND_ROLE'],
    ['a county role of a unit', { role: 'ANALYST', unit: unitId('HEALTH') }, 'GRANT_UNIT_AND_ROLE'],
    ['an unknown unit', { ...clerk, unit: 'nowhere' }, 'UNIT_UNKNOWN'],
    ['days in the wrong order', { ...clerk, to: '2025-12-31' }, 'GRANT_DAYS'],
    ['days that are over', { ...clerk, from: '2020-01-01', to: '2020-02-01' }, 'GRANT_PAST'],
    ['without a reason', { ...clerk, reason: '' }, 'REASON_REQUIRED'],
  ])('%s', async (_, given, code) => {
    const { id } = await readyPerson();
    expect((await giveRole(world, id, given)).codes).toEqual([code]);
  });

  it('to oneself, to nobody, to a closed account, and twice', async () => {
    expect((await giveRole(world, SECURITY.accountId, { role: 'ANALYST' })).codes).toEqual([
      'GRANT_TO_ONESELF',
    ]);
    expect((await giveRole(world, 'none', { role: 'ANALYST' })).codes).toEqual(['NOT_FOUND']);
    const { id } = await readyPerson();
    await granted(id, clerk);
    expect((await giveRole(world, id, clerk)).codes).toEqual(['GRANT_HELD']);
    await world.sql('update account set active = false where id = ?', [id]);
    expect((await giveRole(world, id, { role: 'ANALYST' })).codes).toEqual(['ACCOUNT_INACTIVE']);
  });
});

describe('the three administrators', () => {
  it.each([
    ['SYSTEM_ADMIN', 'SECURITY_ADMIN'],
    ['SECURITY_ADMIN', 'AUDIT_ADMIN'],
    ['AUDIT_ADMIN', 'SYSTEM_ADMIN'],
    ['AUDIT_ADMIN', 'ANALYST'],
  ])('%s and %s are two people', async (one, other) => {
    const { id } = await readyPerson();
    await makeAdministrator(world, id, one);
    const codes = other.endsWith('_ADMIN')
      ? await giveByTwo(world, id, { role: other })
      : (await giveRole(world, id, { role: other })).codes;
    expect(codes).toEqual(['DUTIES_APART']);
  });

  it('one after another is possible, on days that do not meet', async () => {
    const { id } = await readyPerson();
    const give = (given: Record<string, unknown>) => giveByTwo(world, id, given);
    expect(await give({ role: 'SYSTEM_ADMIN', to: '2035-06-30' })).toEqual([]);
    expect(await give({ role: 'AUDIT_ADMIN', from: '2035-06-30' })).toEqual(['DUTIES_APART']);
    expect(await give({ role: 'AUDIT_ADMIN', from: '2035-07-01' })).toEqual([]);
  });

  it('of two given at once only one is', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await readyPerson();
      const answers = await Promise.all(
        ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'].map((role) => giveByTwo(world, id, { role })),
      );
      const { codes } = await giveRole(world, id, { role: 'ANALYST' });
      expect([...answers, codes].flat()).toEqual(['DUTIES_APART', 'DUTIES_APART', 'DUTIES_APART']);
    }
  });
});

it('grants are listed the latest first, page by page, and found by what they are', async () => {
  const LIST = `query ($filter: GrantFilter, $after: String) { grants(filter: $filter, first: 25, after: $after) {
    totalCount pageInfo { endCursor } edges { node { id role account { username } } } } }`;
  type Page = {
    totalCount: number;
    pageInfo: { endCursor: string };
    edges: { node: { id: string; role: string } }[];
  };
  const list = async (variables: Record<string, unknown>) =>
    (await world.askAs(SYSTEM, LIST, variables)).data!['grants'] as Page;
  const ids: string[] = [];
  let after: string | undefined;
  const { totalCount } = await list({});
  while (ids.length < totalCount) {
    const page = await list({ after });
    expect(page.edges.length).toBeGreaterThan(0);
    ids.push(...page.edges.map(({ node }) => node.id));
    after = page.pageInfo.endCursor;
  }
  expect(new Set(ids).size).toBe(totalCount);
  const leaders = await list({ filter: { role: 'COUNTY_LEADER', current: true } });
  expect(leaders.edges.map(({ node }) => node.role)).toEqual(['COUNTY_LEADER']);
});
