import 'reflect-metadata';
import { type Caller, type Role, createApp, openModule } from '@minsheng/kernel';
import { createTestDatabase, testCluster, testEnvironment } from '@minsheng/kernel/testing';
import { calendarDate } from '@minsheng/kernel/domain';
import { signCallerToken, signServiceToken } from '@minsheng/kernel/token';
import { type JSONWebKeySet, type JWK, exportJWK, generateKeyPair } from 'jose';
import { DEMO_PASSWORD } from '@minsheng/seeds/accounts';
import { seedDemoAccounts } from '../demo/seed-accounts.ts';
import subgraph from '../subgraph.ts';

const ORIGIN = 'http://127.0.0.1:4000';

type Variables = Record<string, unknown>;

interface Answer {
  // What is asked differs from test to test; a wrong path fails the expectation.
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly { message: string; extensions: { code: string; field?: string } }[];
  readonly codes: readonly string[];
}

export type World = Awaited<ReturnType<typeof createWorld>>;

/** Identity with a database of its own, the demonstration accounts, and somebody who holds the gateway's key. No port is opened. */
export async function createWorld(settings: Record<string, string> = {}) {
  const { keys, privateKey } = await createKeys('gateway', 'health');
  const environment = testEnvironment({
    DEMONSTRATION: 'true',
    AUTH_SECRET: 'a secret of the tests, longer than 32 characters',
    PUBLIC_ORIGIN: ORIGIN,
    TOKEN_PUBLIC_KEYS: JSON.stringify(keys),
    ...settings,
  });
  const clock = { offset: 0 };
  const module = await openModule(subgraph, environment, {
    databaseUrl: await createTestDatabase(testCluster(), subgraph),
    clock: { now: () => new Date(Date.now() + clock.offset), today: () => calendarDate('2026-06-30') },
  });
  await seedDemoAccounts(module);
  const app = await createApp(module);

  async function bearer(issuer = 'gateway'): Promise<string> {
    return `Bearer ${await signServiceToken(privateKey(issuer), issuer, 'identity')}`;
  }

  async function post(
    url: string,
    payload: unknown,
    headers: Record<string, string> = {},
    issuer = 'gateway',
  ) {
    return app.inject({
      method: 'POST',
      url,
      headers: { authorization: await bearer(issuer), 'content-type': 'application/json', ...headers },
      payload: JSON.stringify(payload),
    });
  }

  async function ask(token: string, query: string, variables?: Variables): Promise<Answer> {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: { query, variables },
    });
    const { data = null, errors = [] } = response.json<Partial<Pick<Answer, 'data' | 'errors'>>>();
    return { data, errors, codes: errors.map(({ extensions }) => extensions.code) };
  }

  return {
    app,
    module,
    post,
    privateKey,
    bearer,
    /** Moves the clock that sessions and grants are judged by. */
    wait: (minutes: number) => void (clock.offset += minutes * 60_000),
    sql: (text: string, values: unknown[] = []) =>
      module.orm.em.fork().execute<Record<string, unknown>[]>(text, values),
    tokenOf: (caller: Parameters<typeof signCallerToken>[1]) =>
      signCallerToken(privateKey('gateway'), caller, 'identity'),
    async signIn(
      username: string,
      password = DEMO_PASSWORD,
      headers: Record<string, string> = { origin: ORIGIN },
    ) {
      const response = await post('/api/auth/sign-in/username', { username, password }, headers);
      const cookies = [response.headers['set-cookie'] ?? []].flat();
      return { response, cookies, cookie: cookies.map((it) => it.split(';')[0]!).join('; ') };
    },
    async callerOf(
      cookie: string,
      passive = false,
    ): Promise<{ username: string; grants: { role: Role; unit: string | null }[] } | null> {
      return (await post('/internal/session', { cookie, passive })).json().caller;
    },
    /** What the gateway is told of a cookie. */
    async sessionOf(cookie: string): Promise<Record<string, unknown>> {
      return (await post('/internal/session', { cookie })).json();
    },
    /** What better-auth's own endpoint says of a cookie. */
    async ownSession(cookie: string): Promise<unknown> {
      const headers = { authorization: await bearer(), cookie };
      return (await app.inject({ url: '/api/auth/get-session', headers })).json();
    },
    ask,
    /** Asks as somebody with these grants, as far as his token says. */
    askAs: async (caller: Caller, query: string, variables?: Variables) =>
      ask(await signCallerToken(privateKey('gateway'), caller, 'identity'), query, variables),
    /** Asks by a cookie as the gateway does: session and grants are looked up at every request. */
    async askBy(cookie: string, query: string, variables?: Variables) {
      const { caller, sessionId } = (await post('/internal/session', { cookie })).json();
      if (!caller) return { data: null, codes: ['UNAUTHENTICATED'], errors: [] };
      const token = await signCallerToken(privateKey('gateway'), { ...caller, sessionId }, 'identity');
      return ask(token, query, variables);
    },
    async close(): Promise<void> {
      await app.close();
      await module.orm.close(true);
    },
  };
}

async function createKeys(...ids: readonly string[]) {
  const made = new Map<string, JWK>();
  const keys: JSONWebKeySet = { keys: [] };
  for (const kid of ids) {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
    made.set(kid, { ...(await exportJWK(privateKey)), kid });
    keys.keys.push({ ...(await exportJWK(publicKey)), kid });
  }
  return { keys, privateKey: (id: string) => made.get(id)! };
}
