import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { type Draft, firstDraft, readDraft, textOf } from './draft.ts';
import { type Dimension, type Measure, OUTLINES } from './outlines.ts';

const schema = buildSchema(readFileSync(resolve(import.meta.dirname, '../../../schema/api.graphql'), 'utf8'));
const all = (of: readonly (Dimension | Measure)[]) =>
  of.flatMap(({ name, leaves }) =>
    leaves ? leaves.filter((it) => it !== 'percentile').map((it) => `${name}.${it}`) : [name],
  );

it.each(OUTLINES.map((outline) => [outline.query, outline] as const))(
  '%s: whatever is chosen is a document of the schema',
  (query, outline) => {
    const everything: Draft = {
      query,
      rows: all(outline.dimensions),
      measures: all(outline.measures),
      from: '2026-01-01',
      to: '2026-06-30',
      compareTo: 'SAME_PERIOD_LAST_YEAR',
      where: Object.fromEntries(
        outline.dimensions
          .filter(({ filters }) => filters)
          .map(({ name, choices }) => [name, choices![0]!.value]),
      ),
    };
    for (const draft of [everything, firstDraft(outline)])
      expect(validate(schema, parse(textOf(draft, outline, 2026))).map(({ message }) => message)).toEqual([]);
  },
);

it('what was edited by hand stands; the address keeps all of it, and nothing that is no draft', () => {
  const [outline] = OUTLINES as [(typeof OUTLINES)[number]];
  const draft = { ...firstDraft(outline), text: '{ x }' };
  expect(textOf(draft, outline, 2026)).toBe('{ x }');
  expect(readDraft(JSON.stringify(draft))).toEqual(draft);
  expect([readDraft(null), readDraft('{'), readDraft('{"query":1}'), readDraft('null')]).toEqual(
    Array.from({ length: 4 }),
  );
});
