import type { Caller } from '@minsheng/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AUDIT,
  CLERK,
  LEADER,
  OTHER_CLERK,
  REVIEWER,
  SECURITY,
  SYSTEM,
  createPerson,
  giveRole,
} from './testing/callers.ts';
import { type World, createWorld } from './testing/world.ts';

let world: World;
let other: string;
let grant: string;
let session: string;
beforeAll(async () => {
  world = await createWorld();
  other = (await createPerson(world)).id;
  ({ id: grant } = (await giveRole(world, other, { role: 'ANALYST' })).data!['grantRole'] as { id: string });
  await world.signIn('leader');
  ({ id: session } = (await world.sql('select id from session limit 1'))[0] as { id: string });
});
afterAll(() => world.close());

const EVERYBODY: readonly Caller[] = [
  SYSTEM,
  SECURITY,
  AUDIT,
  CLERK,
  REVIEWER,
  LEADER,
  { ...CLERK, accountId: 'no-grant', username: 'no-grant', grants: [] },
];

/** Every operation that is not about oneself, and who alone may call it. */
const OPERATIONS: readonly (readonly [string, readonly Caller[], string])[] = [
  ['accounts', [SYSTEM, SECURITY], '{ accounts { totalCount } }'],
  ['account', [SYSTEM, SECURITY], 'query ($other: ID!) { account(id: $other) { id } }'],
  ['grants', [SYSTEM, SECURITY], '{ grants { totalCount } }'],
  [
    'grants of an account',
    [SYSTEM, SECURITY],
    'query ($other: ID!) { account(id: $other) { grants { id } delegations { id } } }',
  ],
  ['sessions of an account', [SYSTEM], 'query ($other: ID!) { account(id: $other) { sessions { id } } }'],
  [
    'Account by reference',
    [SYSTEM, SECURITY],
    'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
  ],
  [
    'createAccount',
    [SYSTEM],
    'mutation { createAccount(input: { username: "", name: "" }) { temporaryPassword } }',
  ],
  [
    'setTemporaryPassword',
    [SYSTEM],
    'mutation ($other: ID!) { setTemporaryPassword(id: $other, reason: "") { temporaryPassword } }',
  ],
  [
    'deactivateAccount',
    [SYSTEM],
    'mutation ($other: ID!) { deactivateAccount(id: $other, reason: "") { id } }',
  ],
  [
    'reactivateAccount',
    [SYSTEM],
    'mutation ($other: ID!) { reactivateAccount(id: $other, reason: "") { id } }',
  ],
  ['unlockAccount', [SYSTEM], 'mutation ($other: ID!) { unlockAccount(id: $other, reason: "") { id } }'],
  ['endSession of others', [SYSTEM], 'mutation { endSession(id: "none") }'],
  ['endAllSessions', [SYSTEM], 'mutation ($other: ID!) { endAllSessions(account: $other, reason: "") }'],
  [
    'grantRole',
    [SECURITY],
    'mutation ($other: ID!) { grantRole(input: { account: $other, role: ANALYST, from: "2026-01-01", reason: "" }) { id } }',
  ],
  ['endGrant', [SECURITY], 'mutation ($grant: ID!) { endGrant(id: $grant, reason: "") { id } }'],
  [
    'delegateGrant of others',
    [],
    'mutation ($grant: ID!, $other: ID!) { delegateGrant(input: { grant: $grant, account: $other, from: "2026-01-01", to: "2026-01-02", reason: "" }) { id } }',
  ],
  ['colleagues of others', [], 'query ($grant: ID!) { colleagues(grant: $grant) { id } }'],
  [
    'resetSecondFactor',
    [SECURITY],
    'mutation ($other: ID!) { resetSecondFactor(id: $other, reason: "") { id } }',
  ],
];

describe.each(OPERATIONS)('%s', (_, allowed, query) => {
  it.each(EVERYBODY.map((caller) => [caller.username, caller] as const))('%s', async (_name, caller) => {
    const { codes } = await world.askAs(caller, query, {
      other,
      grant,
      r: [{ __typename: 'Account', id: other }],
    });
    if (allowed.includes(caller)) expect(codes).not.toContain('FORBIDDEN');
    else expect(codes).toContain('FORBIDDEN');
  });
});

it.each(['endSession', 'endGrant'])('%s does not tell strangers whether something exists', async (name) => {
  const id = name === 'endSession' ? session : grant;
  const query =
    name === 'endSession'
      ? `mutation ($id: ID!) { endSession(id: $id) }`
      : `mutation ($id: ID!) { endGrant(id: $id, reason: "x") { id } }`;
  const [known, unknown] = await Promise.all(
    [id, 'none'].map((it) => world.askAs(OTHER_CLERK, query, { id: it })),
  );
  expect(known!.codes).toEqual(['FORBIDDEN']);
  expect(known!.errors.map(({ message }) => message)).toEqual(unknown!.errors.map(({ message }) => message));
});

it('everybody may read his own account, and the pages are told what they may offer', async () => {
  const query = `{ viewer { viewerCanReadAccounts viewerCanCreateAccount viewerCanReadGrants viewerCanGrantRoles
    account { username active mustChangePassword sessions { current } grants { role } viewerCanManage viewerCanGrant } } }`;
  const offered = async (caller: Caller) => (await world.askAs(caller, query)).data!['viewer'];
  const all = { viewerCanReadAccounts: true, viewerCanReadGrants: true };
  expect(await offered(SYSTEM)).toMatchObject({
    ...all,
    viewerCanCreateAccount: true,
    viewerCanGrantRoles: false,
  });
  expect(await offered(SECURITY)).toMatchObject({
    ...all,
    viewerCanCreateAccount: false,
    viewerCanGrantRoles: true,
  });
  expect(await offered(AUDIT)).toMatchObject({ viewerCanReadAccounts: false, viewerCanReadGrants: false });
  expect(await offered(CLERK)).toMatchObject({
    viewerCanReadAccounts: false,
    account: {
      active: true,
      grants: [{ role: 'UNIT_CLERK' }],
      viewerCanManage: false,
      viewerCanGrant: false,
    },
  });
});
