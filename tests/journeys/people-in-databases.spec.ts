import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { modules } from '@minsheng/kernel/registry';
import { expect, test } from '@playwright/test';

const ROOT = resolve(import.meta.dirname, '../..');

test('checklist 49: no ID number and no phone, of the demonstration or of anybody, is in any database', () => {
  test.setTimeout(180_000);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      '@oxc-node/core/register',
      'tests/support/told-numbers.ts',
      process.env['MINSHENG_TEST_DATA']!,
    ],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  expect(stderr).toBe('');
  const { told, characters, people } = JSON.parse(stdout) as {
    readonly told: object;
    readonly characters: Record<string, number>;
    readonly people: number;
  };
  expect(told).toEqual({});
  expect(people).toBeGreaterThan(20_000);
  for (const { id } of modules()) expect(characters[id]).toBeGreaterThan(5_000);
});
