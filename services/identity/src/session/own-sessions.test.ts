import { afterEach, beforeEach, expect, it } from 'vitest';
import { CLERK, SYSTEM, trail } from '../testing/callers.ts';
import { type World, createWorld } from '../testing/world.ts';

let world: World;
let office: string;
let phone: string;

beforeEach(async () => {
  world = await createWorld();
  ({ cookie: office } = await world.signIn(CLERK.username));
  ({ cookie: phone } = await world.signIn(CLERK.username, undefined, {
    'user-agent':
      'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36',
    'x-forwarded-for': '10.1.2.3',
  }));
});
afterEach(() => world.close());

interface Session {
  readonly id: string;
  readonly device: string | null;
  readonly address: string | null;
  readonly current: boolean;
}

const LIST = '{ viewer { account { sessions { id device address current } } } }';

async function sessions(cookie: string): Promise<Session[]> {
  const { data } = await world.askBy(cookie, LIST);
  return (data!['viewer'] as { account: { sessions: Session[] } }).account.sessions;
}

it('says where one is signed in, and which of them is this one', async () => {
  const found = await sessions(office);
  expect(found).toHaveLength(2);
  expect(found.find(({ device }) => device === 'Chrome · Android')).toMatchObject({
    address: '10.1.2.3',
    current: false,
  });
  expect(found.filter(({ current }) => current)).toHaveLength(1);
});

it('a session that was ended is refused at its next request, the others go on', async () => {
  const { id } = (await sessions(office)).find(({ current }) => !current)!;
  const END = 'mutation ($id: ID!) { endSession(id: $id) }';
  expect((await world.askBy(office, END, { id })).data).toEqual({ endSession: true });
  expect((await world.askBy(phone, LIST)).codes).toEqual(['UNAUTHENTICATED']);
  expect((await world.askBy(office, LIST)).codes).toEqual([]);
  expect(await trail(world, 'session.end')).toMatchObject([{ username: CLERK.username, record_id: id }]);
});

it('all but this one can be ended at once', async () => {
  expect((await world.askBy(office, 'mutation { endOtherSessions }')).data).toEqual({ endOtherSessions: 1 });
  expect(await world.callerOf(phone)).toBeNull();
  expect(await world.callerOf(office)).not.toBeNull();
});

it('the system administrator sees and ends those of anybody', async () => {
  const SEE = 'query ($id: ID!) { account(id: $id) { sessions { device } } }';
  const { data } = await world.askAs(SYSTEM, SEE, { id: CLERK.accountId });
  expect((data!['account'] as { sessions: unknown[] }).sessions).toHaveLength(2);
  const END = 'mutation ($id: ID!) { endAllSessions(account: $id, reason: "疑似冒用") }';
  expect((await world.askAs(SYSTEM, END, { id: CLERK.accountId })).data).toEqual({ endAllSessions: 2 });
  expect([await world.callerOf(office), await world.callerOf(phone)]).toEqual([null, null]);
});

it('signing in again in the same browser leaves the old session behind', async () => {
  const { cookie } = await world.signIn(CLERK.username, undefined, {
    cookie: office,
    origin: 'http://127.0.0.1:4000',
  });
  expect(cookie).not.toBe(office);
  expect(await world.callerOf(office)).toBeNull();
  expect(await world.callerOf(cookie)).not.toBeNull();
});
