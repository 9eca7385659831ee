import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type World, ask, createWorld } from '../testing/world.ts';
import { assertAllowed } from './restriction.ts';

describe('a document under PASSWORD_CHANGE', () => {
  it.each([
    ['query { viewer { id name } }', true],
    ['mutation { changePassword(password: "a", next: "b") __typename }', true],
    ['query { viewer { id } units { id } }', false],
    ['query { v: units { id } }', false],
    ['query { ...Hidden } fragment Hidden on Query { units { id } }', false],
    ['query { ... on Query { units { id } } }', false],
    ['query A { viewer { id } } query B { units { id } }', false],
    ['mutation { startSecondFactor(password: "a") { uri } }', false],
    ['{', false],
    [undefined, false],
  ])('%s passes: %s', (query, passes) => {
    const attempt = () => assertAllowed('PASSWORD_CHANGE', query);
    if (passes) expect(attempt).not.toThrow();
    else expect(attempt).toThrow(expect.objectContaining({ code: 'PASSWORD_CHANGE_REQUIRED', status: 403 }));
  });
});

it('a second factor may be set up while it is missing', () => {
  expect(() =>
    assertAllowed('SECOND_FACTOR', 'mutation { startSecondFactor(password: "a") { uri } }'),
  ).not.toThrow();
  expect(() => assertAllowed('SECOND_FACTOR', '{ units { id } }')).toThrow(
    expect.objectContaining({ code: 'SECOND_FACTOR_REQUIRED' }),
  );
});

describe('at the public port', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
    await world.start();
  });
  afterAll(() => world.stop());

  it('nothing of a restricted session reaches a module, nor does the stream of changes open', async () => {
    const cookie = world.signIn('new-clerk', 'ANALYST');
    world.identity.restrictions.set(cookie, 'PASSWORD_CHANGE');
    const { status, body } = await ask(world, cookie, { query: '{ commitments { id } }' });
    expect([status, body.errors[0].extensions.code]).toEqual([403, 'PASSWORD_CHANGE_REQUIRED']);
    expect(body.errors[0].message).toBe('请先设置新密码，再办理其他事项。');
    expect(world.supervision.seen).toEqual([]);
    const stream = await world.app.inject({ url: '/api/events', headers: { cookie } });
    expect(stream.statusCode).toBe(403);
  });
});
