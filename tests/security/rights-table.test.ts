import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Row } from './rights/matrix.ts';
import { completeCsv, fromCsv } from './rights/table.ts';

const TEXT = readFileSync(resolve(import.meta.dirname, 'rights.csv'), 'utf8');
const decided = fromCsv(TEXT);
const ids = [...new Set(decided.map(({ module }) => module))];
const measured = new Map<string, readonly Row[]>(
  ids.map((id) => [id, decided.filter(({ module }) => module === id)]),
);

it('writes the decisions of all modules, in the order of the modules whoever was measured first', () => {
  expect(ids.length).toBeGreaterThan(5);
  expect(completeCsv(ids, new Map([...measured].toReversed()))).toBe(TEXT);
});

it.each(ids)('writes nothing where %s was not measured, or has nothing', (id) => {
  const others = new Map([...measured].filter(([other]) => other !== id));
  for (const incomplete of [others, new Map([...others, [id, []]])])
    expect(() => completeCsv(ids, incomplete)).toThrow(`not measured: ${id}`);
});
