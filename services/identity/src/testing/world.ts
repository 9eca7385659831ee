import 'reflect-metadata';
import { type Role, createApp, openModule } from '@minsheng/kernel';
import { createTestDatabase, testCluster, testEnvironment } from '@minsheng/kernel/testing';
import { calendarDate } from '@minsheng/kernel/domain';
import { signCallerToken, signServiceToken } from '@minsheng/kernel/token';
import { type JSONWebKeySet, type JWK, exportJWK, generateKeyPair } from 'jose';
import { DEMO_PASSWORD } from '@minsheng/seeds/accounts';
import { seedDemoAccounts } from '../demo/seed-accounts.ts';
import subgraph from '../subgraph.ts';

const ORIGIN = 'http://127.0.0.1:4000';

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

  return {
    app,
    module,
    post,
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
    /** What better-auth's own endpoint says of a cookie. */
    async ownSession(cookie: string): Promise<unknown> {
      const headers = { authorization: await bearer(), cookie };
      return (await app.inject({ url: '/api/auth/get-session', headers })).json();
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
