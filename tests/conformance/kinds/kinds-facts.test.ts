import { afterAll, describe } from 'vitest';
import { checkFacts } from './facts.check.ts';
import { declaringModules, openModuleUnderTest } from './module-under-test.ts';

// In a file of its own, so that it runs beside the others.
for (const id of await declaringModules())
  describe(id, async () => {
    const module = await openModuleUnderTest(id);
    afterAll(() => module[Symbol.asyncDispose]());
    for (const kind of module.kinds) describe(kind.name, () => checkFacts(kind));
  });
