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

test('checklist 10: a token for one subgraph is refused by another', async () => {
  const token = await signCallerToken(own, ANALYST, 'health');
  await expect(verifyCallerToken({ keys: [shown] }, token, MODULE)).rejects.toThrow();
});

test('checklist 10: a token whose minute is over is refused', async () => {
  const { accountId, username, name, grants } = ANALYST;
  const then = Math.floor(Date.now() / 1000) - 3_600;
  const token = await new SignJWT({ sub: accountId, username, name, grants, jti: 'j1' })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'gateway' })
    .setIssuer('gateway')
    .setAudience(MODULE)
    .setIssuedAt(then)
    .setExpirationTime(then + 60)
    .sign(await importJWK(own, 'EdDSA'));
  await expect(verifyCallerToken({ keys: [shown] }, token, MODULE)).rejects.toThrow(/exp/);
});
