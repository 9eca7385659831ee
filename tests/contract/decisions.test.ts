import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = resolve(import.meta.dirname, '../../infra/decisions');
const files = readdirSync(FOLDER);

it('each decision has a number of its own, the same in its name and in its title', () => {
  expect(files.length).toBeGreaterThan(10);
  const numbers = files.map((file) => /^(\d{3})-[a-z0-9-]+\.md$/.exec(file)?.[1] ?? file);
  expect(numbers.filter((it, at) => numbers.indexOf(it) !== at)).toEqual([]);
  const titles = files.map((file) => readFileSync(resolve(FOLDER, file), 'utf8').split('\n')[0]);
  titles.forEach((title, at) => expect(title).toMatch(new RegExp(`^# ${numbers[at]}\\b`)));
});
