import fastify, { type FastifyInstance } from 'fastify';
import { DEMO_PASSWORD } from '@minsheng/seeds/accounts';
import { systemContext } from '@minsheng/kernel';
import { Secret, TOTP } from 'otpauth';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFreeBase } from '../../infra/local/ports.ts';
import { addAuthProxy } from '../../services/gateway/src/auth-proxy.ts';
import { linkAccount } from '../../services/identity/src/machine/machine.actions.ts';
import { SECURITY, giveByTwo } from '../../services/identity/src/testing/callers.ts';
import { type World, createWorld } from '../../services/identity/src/testing/world.ts';
import { BrowserLike } from '../support/browser-like.ts';
import { type TestProvider, startOidcProvider } from '../support/oidc-provider.ts';

let origin: string;
/** What the provider says of the next sign-in. */
let methods: string[];
let provider: TestProvider;
let identity: World;
let gateway: FastifyInstance;
let browser: BrowserLike;

beforeEach(async () => {
  // The origin is a setting of both, so it is known before either listens; a port that `listen(0)` gave back is soon another's.
  const port = await findFreeBase();
  origin = `http://127.0.0.1:${port}`;
  methods = ['pwd'];
  provider = await startOidcProvider(origin, { methods: () => methods });
  identity = await createWorld({
    PUBLIC_ORIGIN: origin,
    REQUIRE_SECOND_FACTOR: 'true',
    OIDC_SECOND_FACTOR_AMR: 'mfa, otp',
    ...provider.settings,
  });
  const identityUrl = await identity.app.listen({ port: 0, host: '127.0.0.1' });
  gateway = fastify();
  await addAuthProxy(gateway, {
    signingKey: identity.privateKey('gateway'),
    modules: [],
    serviceUrl: () => identityUrl,
    sessionTimeout: 5_000,
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

const START = `mutation { startSecondFactor(password: "${DEMO_PASSWORD}") { secret } }`;
const CONFIRM = 'mutation ($code: String!) { confirmSecondFactor(code: $code) }';
const GIVE = 'mutation ($code: String!) { giveSecondFactor(code: $code) }';

function codeOf(secret: string, steps = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });
}

/** Somebody enrols by his password here; the code of the step before is used up by it. */
async function enrol(username: string): Promise<string> {
  const { cookie } = await identity.signIn(username, undefined, { origin });
  const { data } = await identity.askBy(cookie, START);
  const { secret } = data!['startSecondFactor'] as { secret: string };
  expect((await identity.askBy(cookie, CONFIRM, { code: codeOf(secret, -1) })).codes).toEqual([]);
  await identity.sql('delete from session');
  return secret;
}

function sessionCookie(): string {
  return `minsheng_session=${browser.cookie(origin, 'minsheng_session')}`;
}

const restriction = async () => (await identity.sessionOf(sessionCookie()))['restriction'];

function give(code: string) {
  return identity.askBy(sessionCookie(), GIVE, { code });
}

describe('a second factor of ours', () => {
  it('is asked for after the county’s sign-in too, and until then nothing is held', async () => {
    const secret = await enrol('health-clerk');
    await signIn('health-clerk');
    expect(await identity.sessionOf(sessionCookie())).toMatchObject({
      restriction: 'SECOND_FACTOR_CODE',
      caller: { grants: [] },
    });
    const { data } = await identity.askBy(sessionCookie(), '{ viewer { restriction } }');
    expect(data).toEqual({ viewer: { restriction: 'SECOND_FACTOR_CODE' } });
    expect((await give('000000')).codes).toEqual(['SECOND_FACTOR_WRONG']);
    expect(await restriction()).toBe('SECOND_FACTOR_CODE');
    expect((await give(codeOf(secret))).data).toEqual({ giveSecondFactor: true });
    expect(await whoIsIn()).toMatchObject({ grants: [{ role: 'UNIT_CLERK' }] });
    const rows = await identity.sql("select after from audit_row where action = 'second-factor.give'");
    expect(rows).toEqual([{ after: { means: 'OIDC+TOTP' } }]);
    expect((await give(codeOf(secret, 1))).codes).toEqual(['FORBIDDEN']);
  });

  it('is not asked for where the provider says that it saw one, by the values of the setting alone', async () => {
    await enrol('health-clerk');
    methods = ['pwd', 'otp'];
    await signIn('health-clerk');
    expect(await whoIsIn()).toMatchObject({ grants: [{ role: 'UNIT_CLERK' }] });
    methods = ['pwd', 'sms'];
    browser = new BrowserLike();
    await signIn('health-clerk');
    expect(await restriction()).toBe('SECOND_FACTOR_CODE');
  });

  it('wrong codes lock the account and end the session', async () => {
    await enrol('health-clerk');
    await signIn('health-clerk');
    for (const _ of [1, 2, 3, 4, 5]) await give('000000');
    expect(await whoIsIn()).toBeNull();
    browser = new BrowserLike();
    expect((await signIn('health-clerk')).url).toContain('sign-in=refused');
  });

  it('whoever must have one enrols first; the code of that is the one that counts', async () => {
    await identity.sql("update account set demonstration = false where username = 'leader'");
    await signIn('leader');
    expect(await restriction()).toBe('SECOND_FACTOR');
    const { data } = await identity.askBy(sessionCookie(), START);
    const { secret } = data!['startSecondFactor'] as { secret: string };
    await identity.askBy(sessionCookie(), CONFIRM, { code: codeOf(secret) });
    expect(await whoIsIn()).toMatchObject({ grants: [{ role: 'COUNTY_LEADER' }] });
  });

  it('is for sessions of this way alone', async () => {
    await enrol('health-clerk');
    await signIn('red-cross-clerk');
    expect((await give('000000')).codes).toEqual(['FORBIDDEN']);
  });
});

it.each([' health-clerk', 'health-clerk ', 'Health-Clerk', '  HEALTH-CLERK '])(
  'the name %j is nobody’s: it is taken letter for letter',
  async (name) => {
    expect((await signIn(name)).url).toContain('sign-in=refused');
    expect(await whoIsIn()).toBeNull();
    expect(await identity.sql("select 1 from credential where provider_id = 'oidc'")).toEqual([]);
  },
);

describe('the account of an administrator', () => {
  it.each(['system-admin', 'security-admin', 'audit-admin'])(
    '%s is not bound to whoever comes under its name',
    async (name) => {
      methods = ['mfa'];
      const { url } = await signIn(name);
      expect(url).toContain('error=account_not_linked');
      expect(await whoIsIn()).toBeNull();
      const rows = await identity.sql(
        "select username, after from audit_row where action = 'sign-in.refuse'",
      );
      expect(rows).toEqual([{ username: name, after: { means: 'OIDC', why: 'NOT_LINKED' } }]);
    },
  );

  it('comes in by the subject that was bound on the machine, under whatever name it has there', async () => {
    const ctx = systemContext(identity.module);
    expect(await linkAccount(ctx, 'security-admin', 'gao-an')).toBeUndefined();
    expect((await signIn('security-admin')).url).toContain('sign-in=refused');
    browser = new BrowserLike();
    await signIn('gao-an');
    expect(await whoIsIn()).toMatchObject({ username: 'security-admin' });
    expect(await linkAccount(ctx, 'system-admin', 'gao-an')).toBe('SUBJECT_TAKEN');
    expect(await linkAccount(ctx, 'nobody', 'somebody-else')).toBe('ACCOUNT_UNKNOWN');
  });

  it('loses what was bound to it unasked when it becomes one', async () => {
    await signIn('health-clerk');
    await identity.sql(
      "update role_grant set ended_at = now() where account_id = (select id from account where username = 'health-clerk')",
    );
    const { id } = (await identity.sql("select id from account where username = 'health-clerk'"))[0] as {
      id: string;
    };
    expect(await giveByTwo(identity, id, { role: SECURITY.grants[0]!.role })).toEqual([]);
    expect(await whoIsIn()).toBeNull();
    browser = new BrowserLike();
    expect((await signIn('health-clerk')).url).toContain('error=account_not_linked');
  });
});
