import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { SYSTEM } from '../testing/callers.ts';
import { type World, createWorld } from '../testing/world.ts';

const RIGHT = 'Minsheng-2026!';
// What a password's hash costs is not what is asked here.
vi.mock('better-auth/crypto', async (original) => ({
  ...(await original<typeof import('better-auth/crypto')>()),
  verifyPassword: async ({ password }: { password: string }) => password === RIGHT,
}));

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.close());

const ORIGIN = 'http://127.0.0.1:4000';

interface From {
  readonly address: string;
  /** The cookie of a browser that signed in before. */
  readonly device?: string;
}

const OFFICE: From = { address: '10.0.0.1' };
const STRANGER: From = { address: '10.66.0.9' };

async function tryIn(username: string, password: string, { address, device }: From) {
  const headers = { 'x-forwarded-for': address, ...(device ? { cookie: device, origin: ORIGIN } : {}) };
  return world.post('/api/auth/sign-in/username', { username, password }, headers);
}

async function status(username: string, password: string, from: From): Promise<number> {
  return (await tryIn(username, password, from)).statusCode;
}

/** What a browser keeps for half a year after somebody signed in with it. */
async function deviceOf(username: string, from: From): Promise<string> {
  const { cookies } = await tryIn(username, RIGHT, from);
  const { name, value } = cookies.find((it) => it.name === 'minsheng_device')!;
  return `${name}=${value}`;
}

async function guess(username: string, times: number, from: (nth: number) => From): Promise<void> {
  const all = Array.from({ length: times }, (_, nth) => status(username, `Wrong-password-${nth}`, from(nth)));
  expect(new Set(await Promise.all(all))).toEqual(new Set([401]));
}

it('a stranger locks himself out and nobody else', async () => {
  await guess('leader', 6, () => STRANGER);
  expect(await status('leader', RIGHT, STRANGER)).toBe(401);
  expect(await status('leader', RIGHT, OFFICE)).toBe(200);
  expect(await status('leader', RIGHT, STRANGER)).toBe(401);
});

it('a device that signed in before is not locked by others at its own address, but by its own failures', async () => {
  const device = await deviceOf('analyst', OFFICE);
  await guess('analyst', 6, () => OFFICE);
  expect(await status('analyst', RIGHT, OFFICE)).toBe(401);
  expect(await status('analyst', RIGHT, { ...OFFICE, device })).toBe(200);
  await guess('analyst', 6, () => ({ ...OFFICE, device }));
  expect(await status('analyst', RIGHT, { ...OFFICE, device })).toBe(401);
});

it('is known for the accounts that signed in with it alone, and is never told to scripts or tables', async () => {
  const device = await deviceOf('supervisor', OFFICE);
  await guess('supervision-lead', 6, () => STRANGER);
  expect(await status('supervision-lead', RIGHT, { ...STRANGER, device })).toBe(401);
  const { cookies } = await tryIn('supervisor', RIGHT, { ...OFFICE, device });
  expect(cookies.find(({ name }) => name === 'minsheng_device')).toMatchObject({
    value: device.split('=')[1],
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
  });
  const [{ text }] = (await world.sql(
    "select string_agg(s::text, ' ') || (select string_agg(a::text, ' ') from audit_row a) as text from sign_in_source s",
  )) as [{ text: string }];
  expect(text).not.toContain(device.split('=')[1]);
});

it('guesses from ever new addresses come to one a minute, which keeps no known device waiting', async () => {
  const device = await deviceOf('health-clerk', OFFICE);
  await guess('health-clerk', 20, (nth) => ({ address: `10.77.0.${nth}` }));
  expect(await status('health-clerk', RIGHT, { address: '10.78.0.1' })).toBe(401);
  world.wait(1);
  await guess('health-clerk', 1, () => ({ address: '10.78.0.2' }));
  expect(await status('health-clerk', RIGHT, { address: '10.78.0.1' })).toBe(401);
  expect(await status('health-clerk', RIGHT, { ...OFFICE, device })).toBe(200);
  expect(await status('health-clerk', RIGHT, { address: '10.78.0.1' })).toBe(200);
});

it('sixty bad sign-ins from one address leave the rest of the county signing in', async () => {
  const rows = await world.sql('select username from account order by username limit 12');
  const names = rows.map(({ username }) => String(username));
  world.wait(1);
  for (const name of names) await guess(name, 5, () => ({ address: '10.88.0.1' }));
  const answers = names.map((name) => status(name, RIGHT, { address: '10.89.0.1' }));
  expect(new Set(await Promise.all(answers))).toEqual(new Set([200]));
});

it('those who look after accounts see that somebody is refused, and let him in', async () => {
  await guess('civil-affairs-clerk', 6, () => STRANGER);
  const [{ id }] = (await world.sql("select id from account where username = 'civil-affairs-clerk'")) as [
    { id: string },
  ];
  const asked = 'query ($id: ID!) { account(id: $id) { lockedUntil } }';
  expect((await world.askAs(SYSTEM, asked, { id })).data).toEqual({
    account: { lockedUntil: expect.any(String) },
  });
  const unlock = 'mutation ($id: ID!) { unlockAccount(id: $id, reason: "本人已核实身份") { lockedUntil } }';
  expect((await world.askAs(SYSTEM, unlock, { id })).data).toEqual({ unlockAccount: { lockedUntil: null } });
  expect(await status('civil-affairs-clerk', RIGHT, STRANGER)).toBe(200);
});
