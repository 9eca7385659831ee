import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nameOf } from './name-of.ts';

const FRONTENDS = join(import.meta.dirname, '../../..');

it('names a unit, and says so where its name is not to be had', () => {
  expect(nameOf({ name: '县卫生健康委' })).toBe('县卫生健康委');
  expect(nameOf(null)).toBe('名称暂缺');
});

it('is how every page of a record reads the name of a township or unit', () => {
  const pages = globSync('{kit,health,housing,civil-affairs,public-security}/src/**/*.{ts,tsx}', {
    cwd: FRONTENDS,
  });
  expect(pages.length).toBeGreaterThan(100);
  const trusting = pages.filter((file) =>
    /\b(township|unit)\.name\b(?!['"`])/.test(readFileSync(join(FRONTENDS, file), 'utf8')),
  );
  expect(trusting).toEqual([]);
});
