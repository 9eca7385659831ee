import { getDemoAccount } from '@minsheng/seeds/accounts';
import { unitId } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type World, createWorld } from '../testing/world.ts';

let world: World;

beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const QUERY = '{ viewer { id username name viewerCanQueryFreely grants { role unit { id } from to } } }';

async function ask(headers: Record<string, string>) {
  const response = await world.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: { query: QUERY },
  });
  return { status: response.statusCode, body: response.json() };
}

async function askAs(username: string) {
  return ask({ authorization: `Bearer ${await world.tokenOf(getDemoAccount(username))}` });
}

test('without a token of the gateway nobody is answered', async () => {
  expect((await ask({})).status).toBe(401);
});

test('a clerk sees who he is and what he holds, with the days', async () => {
  const { body } = await askAs('health-clerk');
  expect(body).toEqual({
    data: {
      viewer: {
        id: getDemoAccount('health-clerk').accountId,
        username: 'health-clerk',
        name: '卫生健康委经办人（演示）',
        viewerCanQueryFreely: false,
        grants: [{ role: 'UNIT_CLERK', unit: { id: unitId('HEALTH') }, from: '2020-01-01', to: null }],
      },
    },
  });
});

test('an analyst may query freely and holds his role for the whole county', async () => {
  const { body } = await askAs('analyst');
  expect(body.data.viewer).toMatchObject({
    viewerCanQueryFreely: true,
    grants: [{ role: 'ANALYST', unit: null }],
  });
});
