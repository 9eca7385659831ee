import { afterAll, describe } from 'vitest';
import { checkChanges } from './changes.check.ts';
import { declaringModules, openModuleUnderTest } from './module-under-test.ts';
import { checkDrafts } from './drafts.check.ts';
import { checkHistory } from './history.check.ts';
import { checkLists } from './lists.check.ts';
import { checkRetention } from './retention.check.ts';
import { checkSecrecy } from './secrecy.check.ts';
import { checkTables } from './tables.check.ts';
import { checkTrail } from './trail.check.ts';
import { checkReports } from './reports.check.ts';
import { checkRefusals } from './refusals.check.ts';
import { checkRights } from './rights.check.ts';

// Every declared kind of every module, without a line for any of them.
for (const id of await declaringModules())
  describe(id, async () => {
    const module = await openModuleUnderTest(id);
    afterAll(() => module[Symbol.asyncDispose]());
    for (const kind of module.kinds)
      describe(kind.name, () => {
        checkRights(kind);
        checkChanges(kind);
        checkRefusals(kind);
        checkLists(kind);
        checkSecrecy(kind);
        checkTrail(kind);
        checkTables(kind);
        checkHistory(kind);
        checkReports(kind);
        checkDrafts(kind);
      });
    checkRetention(module);
  });
