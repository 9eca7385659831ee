import { expect, test, vi } from 'vitest';
import { ask, createWorld } from '../testing/world.ts';

// A machine for which there is no native planner.
vi.mock('@graphql-hive/router-runtime', () => ({
  unifiedGraphHandler: () => {
    throw new Error('no native binding for this platform');
  },
}));

test('without the native planner the slower handler gives the same answers and the same single error', async () => {
  const world = await createWorld();
  await world.start();
  const analyst = world.signIn('analyst', 'ANALYST');
  const question = {
    query: '{ whoIsAsking careAsker commitments { code careVisits carePart { pending } } }',
  };
  expect((await ask(world, analyst, question)).body.data).toEqual({
    whoIsAsking: 'analyst',
    careAsker: 'analyst',
    commitments: [
      { code: 'C01', careVisits: null, carePart: { pending: 3 } },
      { code: 'C02', careVisits: 40, carePart: { pending: 3 } },
    ],
  });
  await world.civilAffairs.app.close();
  const { body } = await ask(world, analyst, {
    query: '{ commitments { code careVisits carePart { pending } } }',
  });
  expect(body.data.commitments).toHaveLength(2);
  expect(body.errors).toHaveLength(1);
  expect(body.errors[0].extensions).toEqual({ code: 'SERVICE_UNAVAILABLE', module: 'civil-affairs' });
  await world.stop();
});
