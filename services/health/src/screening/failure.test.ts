import { createApollo } from '@minsheng/kernel';
import { expect, it } from 'vitest';
import { CLERK, createHealthWorld, record } from '../testing/health-world.ts';

it('is told under the number that the audit trail and the log have of the request', async () => {
  await using world = await createHealthWorld();
  await record(world);
  await world.module.orm.em.fork().execute(`update screening set person_name_sealed = 'broken'`);
  const apollo = await createApollo(world.module);
  const contextValue = world.context(CLERK);
  const { body } = await apollo.executeOperation(
    { query: '{ screenings { edges { node { person { name } } } } }' },
    { contextValue },
  );
  await apollo.stop();
  const { errors = [] } = body.kind === 'single' ? body.singleResult : {};
  expect(errors).toMatchObject([
    {
      message: expect.stringContaining(contextValue.requestId),
      extensions: { code: 'INTERNAL', requestId: contextValue.requestId },
    },
  ]);
});
