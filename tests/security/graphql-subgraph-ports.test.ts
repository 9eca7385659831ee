import { testCluster } from '@minsheng/kernel/testing';
import { serviceUrl } from '@minsheng/kernel/registry';
import { signCallerToken, verifyCallerToken } from '@minsheng/kernel/token';
import { getDemoAccount } from '@minsheng/seeds/accounts';
import { type JWK, SignJWT, exportJWK, generateKeyPair, importJWK } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestSystem, createTestSystem } from '../support/test-system.ts';

const ANALYST = getDemoAccount('analyst');
const MODULE = 'supervision';

let system: TestSystem;
let own: JWK;
let shown: JWK;

beforeAll(async () => {
  system = await createTestSystem(testCluster(), { BUSINESS_DATE: '2026-11-20' });
  await system.start(MODULE);
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  own = { ...(await exportJWK(pair.privateKey)), kid: 'gateway' };
  shown = { ...(await exportJWK(pair.publicKey)), kid: 'gateway' };
});
afterAll(() => system.close());

async function askPort(headers: Record<string, string>): Promise<number> {
  const base = serviceUrl(Number(new URL(system.origin).port), MODULE);
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  return response.status;
}

test('checklist 10: a subgraph port answers the gateway, and nobody without a token', async () => {
  expect(await system.ask(ANALYST, MODULE, '{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  expect(await askPort({})).toBe(401);
});

test.each([
  ['a forged identity', { 'x-caller': 'analyst', 'x-user-id': ANALYST.accountId, cookie: 'session=x' }],
  ['no token at all', { authorization: 'Bearer not.a.token' }],
  ['another scheme', { authorization: 'Basic YW5hbHlzdDp4' }],
])('checklist 10: %s is refused at the subgraph port', async (_, headers) => {
  expect(await askPort(headers)).toBe(401);
});

test('checklist 10: a token that somebody signed in the name of the gateway is refused', async () => {
  const token = await signCallerToken(own, ANALYST, MODULE);
  await expect(verifyCallerToken({ keys: [shown] }, token, MODULE)).resolves.toEqual(ANALYST);
  expect(await askPort({ authorization: `Bearer ${token}` })).toBe(401);
});

const accepted = (token: Promise<string>) =>
  token.then((text) => askPort({ authorization: `Bearer ${text}` }));

/** A token as the gateway's, with the gateway's own key, but for what is changed. */
async function signed(
  change: (token: SignJWT) => SignJWT = (it) => it,
  { kid = 'gateway', age = 0 } = {},
): Promise<string> {
  const { accountId, username, name, grants } = ANALYST;
  const then = Math.floor(Date.now() / 1000) - age;
  const token = new SignJWT({ sub: accountId, username, name, grants, jti: crypto.randomUUID() })
    .setProtectedHeader({ alg: 'EdDSA', kid })
    .setIssuer('gateway')
    .setAudience(MODULE)
    .setIssuedAt(then)
    .setExpirationTime(then + 60);
  return change(token).sign(await importJWK(system.privateKey(kid), 'EdDSA'));
}

test('checklist 10: the gateway’s own token passes, so that what follows is refused for what it says', async () => {
  expect(await accepted(signCallerToken(system.privateKey('gateway'), ANALYST, MODULE))).toBe(200);
  expect(await accepted(signed())).toBe(200);
});

test.each<[string, () => Promise<string>]>([
  ['a token for another subgraph', () => signCallerToken(system.privateKey('gateway'), ANALYST, 'health')],
  ['a token for another audience', () => signed((it) => it.setAudience('everybody'))],
  ['a token without an audience', () => signed((it) => it.setAudience([]))],
  ['a token whose minute is over', () => signed(undefined, { age: 3_600 })],
  ['a token that is over since ten seconds', () => signed(undefined, { age: 70 })],
  ['a token of another issuer', () => signed((it) => it.setIssuer('identity'))],
  ['a token that another service signed with its own key', () => signed(undefined, { kid: 'health' })],
])('checklist 10: %s is refused though the signature is right', async (_, make) => {
  expect(await accepted(make())).toBe(401);
});

test.each([
  [
    'query ($id: ID!) { indicator(id: $id) { id } }',
    {},
    'Variable "$id" of required type "ID!" was not provided.',
  ],
  ['query ($id: ID!) { indicator(id: $id) { id } }', { id: null }, 'Variable "$id" of non-null type "ID!"'],
  [
    'query ($first: Int) { supervisionAuditTrail(first: $first) { totalCount } }',
    { first: null },
    'Argument "first" of non-null type "Int!" must not be null.',
  ],
])('what is wrong with the variables is told by name: %s %j', async (query, variables, words) => {
  const answer = await system.ask(ANALYST, MODULE, query, variables);
  expect(answer.errors).toMatchObject([
    { message: expect.stringContaining(words), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});
