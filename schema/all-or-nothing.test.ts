import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeAllOrNothing } from './all-or-nothing.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minsheng-generated-'));
  writeFileSync(join(folder, 'old'), 'decided');
});
afterEach(() => rmSync(folder, { recursive: true }));

const files = (...entries: [string, string][]) =>
  new Map(entries.map(([name, text]) => [join(folder, name), text]));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

it('a later step reads what an earlier one wrote', async () => {
  const written = await writeAllOrNothing([
    () => files(['old', 'made']),
    () => files(['new', `from ${read('old')}`]),
  ]);
  expect(written).toEqual([join(folder, 'old'), join(folder, 'new')]);
  expect([read('old'), read('new')]).toEqual(['made', 'from made']);
});

it.each([
  [
    'a step that fails',
    () => {
      throw new Error('does not fit');
    },
  ],
  ['a file that cannot be written', () => files(['old/below', 'x'])],
])('%s leaves everything as it was', async (_, failing) => {
  const written = writeAllOrNothing([() => files(['old', 'made'], ['new', 'made']), failing]);
  await expect(written).rejects.toThrow();
  expect([readdirSync(folder), read('old')]).toEqual([['old'], 'decided']);
});
