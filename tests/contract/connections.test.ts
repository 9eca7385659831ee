import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const SERVICES = resolve(import.meta.dirname, '../../services');
// The two places that give every connection a listener, so that its loss does not end the process.
const MAKERS = ['kernel/src/database/connections.ts', 'kernel/src/server/listen.ts'];

it('no service makes a database connection by itself', () => {
  const sources = globSync('*/src/**/*.ts', { cwd: SERVICES }).filter(
    (file) => !/\.test\.ts$|\/testing\//.test(file) && !MAKERS.includes(file),
  );
  expect(sources.length).toBeGreaterThan(100);
  const making = sources.filter((file) =>
    /new (?:pg\.)?(?:Pool|Client)\(/.test(readFileSync(join(SERVICES, file), 'utf8')),
  );
  expect(making).toEqual([]);
});
