import { createServer, type AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addAuthProxy } from '../../services/gateway/src/auth-proxy.ts';
import { type World, createWorld } from '../../services/identity/src/testing/world.ts';
import { BrowserLike } from '../support/browser-like.ts';
import { type TestProvider, startOidcProvider } from '../support/oidc-provider.ts';

let origin: string;
let provider: TestProvider;
let identity: World;
let gateway: FastifyInstance;
let browser: BrowserLike;

beforeEach(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  provider = await startOidcProvider(origin);
  identity = await createWorld({ PUBLIC_ORIGIN: origin, ...provider.settings });
  const identityUrl = await identity.app.listen({ port: 0, host: '127.0.0.1' });
  gateway = fastify();
  await addAuthProxy(gateway, {
    signingKey: identity.privateKey('gateway'),
    modules: [],
    serviceUrl: () => identityUrl,
    subgraphTimeout: 10_000,
  });
  gateway.get('/', () => 'the portal');
  await gateway.listen({ port, host: '127.0.0.1' });
  browser = new BrowserLike();
});
afterEach(async () => {
  await gateway.close();
  await identity.close();
  await provider.close();
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

async function post(path: string, body: object): Promise<{ url?: string }> {
  const response = await browser.request(`${origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(200);
  return ((await response.json()) as { url?: string } | null) ?? {};
}

/** From the button to wherever it leads. */
async function signIn(name: string): Promise<{ url: string; html: string }> {
  const body = { provider: 'oidc', callbackURL: '/', errorCallbackURL: '/?sign-in=refused' };
  const { url } = await post('/api/auth/sign-in/social', body);
  const page = await browser.open(url!);
  // Whoever is still signed in at the provider is not asked again.
  return /<form/.test(page.html) ? browser.submit(page, { login: name, password: 'any' }) : page;
}

function whoIsIn(): Promise<{ username: string } | null> {
  const cookie = browser.cookie(origin, 'minsheng_session');
  return identity.callerOf(cookie ? `minsheng_session=${cookie}` : '');
}

it('the page is told that there is a button', async () => {
  const response = await fetch(`${origin}/api/auth/options`);
  expect(await response.json()).toEqual({ oidc: true });
});

it('somebody of the county’s directory signs in to the account of his name', async () => {
  const { url, html } = await signIn('health-clerk');
  expect([url, html]).toEqual([`${origin}/`, 'the portal']);
  expect(await whoIsIn()).toMatchObject({ username: 'health-clerk', grants: [{ role: 'UNIT_CLERK' }] });
  const rows = await identity.sql(`select username, after from audit_row where action = 'sign-in'`);
  expect(rows).toEqual([{ username: 'health-clerk', after: { means: 'OIDC' } }]);
});

it('signing out ends both: here, and at the provider, which asks for the name again', async () => {
  await signIn('health-clerk');
  const { url } = await post('/api/auth/sign-out', {});
  expect(await whoIsIn()).toBeNull();
  expect(url).toContain(`${provider.issuer}/session/end`);
  const confirm = await browser.open(url!);
  const left = await browser.submit(confirm, { logout: 'yes' });
  expect(left.url).toBe(`${origin}/`);
  expect(await whoIsIn()).toBeNull();

  expect((await signIn('leader')).url).toBe(`${origin}/`);
  expect(await whoIsIn()).toMatchObject({ username: 'leader' });
});

it('nobody gets an account by signing in', async () => {
  const before = await identity.sql('select count(*)::int as count from account');
  for (const name of ['stranger', 'nobody--', '../leader', 'leader@example.org']) {
    browser = new BrowserLike();
    const { url } = await signIn(name);
    expect(url).toContain('sign-in=refused');
    expect(await whoIsIn()).toBeNull();
  }
  expect(await identity.sql('select count(*)::int as count from account')).toEqual(before);
});

it('whoever comes this way needs no password of ours first', async () => {
  await identity.sql(
    "update account set must_change_password = true, demonstration = false where username = 'health-clerk'",
  );
  await signIn('health-clerk');
  expect(await whoIsIn()).toMatchObject({ grants: [{ role: 'UNIT_CLERK' }] });
  const { cookie } = await identity.signIn('health-clerk', undefined, { origin });
  expect(await identity.sessionOf(cookie)).toMatchObject({ restriction: 'PASSWORD_CHANGE' });
});

it('a closed account stays closed', async () => {
  await identity.sql("update account set active = false where username = 'health-clerk'");
  expect((await signIn('health-clerk')).url).toContain('sign-in=refused');
  expect(await whoIsIn()).toBeNull();
});

it('somebody else under the name of an account that is bound already is refused', async () => {
  await signIn('health-clerk');
  await identity.sql("update credential set external_id = 'another subject' where provider_id = 'oidc'");
  browser = new BrowserLike();
  expect((await signIn('health-clerk')).url).toContain('sign-in=refused');
  expect(await whoIsIn()).toBeNull();
});

it('a callback that nobody began, or that belongs to another browser, opens nothing', async () => {
  const body = { provider: 'oidc', callbackURL: '/', errorCallbackURL: '/?sign-in=refused' };
  const { url } = await post('/api/auth/sign-in/social', body);
  const state = new URL(url!).searchParams.get('state')!;
  browser = new BrowserLike();
  for (const query of ['code=x&state=forged', `code=x&state=${state}`, 'code=x']) {
    await browser.open(`${origin}/api/auth/callback/oidc?${query}`);
    expect(await whoIsIn()).toBeNull();
  }
});

it('after signing in it leads to this system alone', async () => {
  const response = await browser.request(`${origin}/api/auth/sign-in/social`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ provider: 'oidc', callbackURL: 'https://evil.example/' }),
  });
  expect(response.status).toBe(403);
});
