import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, getIntrospectionQuery, validate } from 'graphql';
import { expect, test } from 'vitest';
import { findExcess, parseWithinLimits } from './check-limits.ts';
import { LIMITS } from './limits.ts';
import { measureDocument } from './measure.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');
const schema = buildSchema(readFileSync(resolve(ROOT, 'schema/api.graphql'), 'utf8'));

/** The whole catalogue in one query, as an analyst who checks it against the notice asks for it. */
const CATALOGUE = `query Catalogue($year: Int!) { commitments(year: $year) {
  code number title shortTitle batch units { code name }
  indicators { code name target unitOfMeasure comparator counting role source owner { code name }
    basis countsAt planNodes { day value }
    reading { value numerator denominator completion planned deviation light forecastOn coveredTo concerns } } } }`;

function builtDocuments(): [string, string][] {
  return readdirSync(resolve(ROOT, 'frontends')).flatMap((frontEnd) => {
    const file = resolve(ROOT, 'frontends', frontEnd, 'src/gql/persisted-documents.json');
    try {
      const texts = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
      return texts.map((text): [string, string] => [
        `${frontEnd} ${/(?:query|mutation) (\w+)/.exec(text)?.[1]}`,
        text,
      ]);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  });
}

const documents = [...builtDocuments(), ['the catalogue', CATALOGUE] as [string, string]];

test('the documents that must pass are there', () => {
  const names = documents.map(([name]) => name);
  expect(names).toEqual(
    expect.arrayContaining(['portal Overview', 'portal Commitment', 'health Screenings']),
  );
});

test.each(documents)('%s passes the limits on the real schema', (_, text) => {
  expect(findExcess(schema, parseWithinLimits(text)!, { year: 2026 })).toBeUndefined();
});

test('no page comes near the limits: twice as much would still pass', () => {
  for (const [name, text] of documents) {
    for (const measure of measureDocument(schema, parseWithinLimits(text)!, {})) {
      expect(measure.cost * 2, name).toBeLessThanOrEqual(LIMITS.cost.most);
      expect(measure.fields * 2, name).toBeLessThanOrEqual(LIMITS.rootFields.most);
    }
  }
});

test('checklist 2: introspection of the real schema passes', () => {
  expect(findExcess(schema, parseWithinLimits(getIntrospectionQuery())!, {})).toBeUndefined();
});

test('checklist 3: on the real schema, records of all indicators at once cost too much', () => {
  const query = `{ commitments(year: 2026) { indicators { healthRecords(first: 100) { edges { node { id } } } } } }`;
  expect(findExcess(schema, parseWithinLimits(query)!, {})).toEqual({ limit: 'cost' });
});

test('a page counts once, as edges of its connection', () => {
  const query = '{ screenings(first: 100) { edges { node { id } } } }';
  const [measure] = measureDocument(schema, parseWithinLimits(query)!, {});
  expect(measure).toMatchObject({ cost: 100 * 4, depth: 4, fields: 1 });
});

/** The example of a report in the design: fifty rows and what stands in them, not lists of lists. */
const REPORT = `{ screeningReport(where: { screenedOn: { from: "2026-01-01", to: "2026-09-30" } }, compareTo: SAME_PERIOD_LAST_YEAR) {
  rows(first: 50, orderBy: [{ people: DESC }], having: { count: { gte: 11 } }) {
    township { code name } screenedOn { month } programme count people { value previous change } }
  totals { count } asOf } }`;

test('a report costs about what it answers with', () => {
  const document = parseWithinLimits(REPORT)!;
  expect(validate(schema, document)).toEqual([]);
  expect(findExcess(schema, document, {})).toBeUndefined();
  const [measure] = measureDocument(schema, document, {});
  expect(measure!.cost).toBeLessThan(1_000);
});
