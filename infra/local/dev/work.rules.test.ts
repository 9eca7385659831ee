import { expect, test } from 'vitest';
import { workAfter } from './work.rules.ts';

const MODULES = ['identity', 'health', 'housing'];
const after = (...paths: string[]) => workAfter(paths, MODULES);
const NOTHING = { schema: false, migrate: [], restart: [], build: [] };

test('a noun of a module: its schema and its service alone', () => {
  expect(after('services/health/src/training/training.ts')).toEqual({
    ...NOTHING,
    schema: true,
    restart: ['health'],
  });
});

test('a migration is run before its service starts again', () => {
  expect(after('services/health/migrations/m09.ts')).toMatchObject({
    migrate: ['health'],
    restart: ['health'],
  });
});

test('the kernel is in every service and in the gateway', () => {
  expect(after('services/kernel/src/change.ts').restart).toEqual([...MODULES, 'gateway']);
});

test('a page is built; what the schema pipeline wrote into a front end is a page like any other', () => {
  expect(after('frontends/health/src/training/training.page.tsx')).toEqual({ ...NOTHING, build: ['health'] });
  expect(after('frontends/health/src/generated/training.documents.ts')).toEqual({
    ...NOTHING,
    build: ['health'],
  });
  expect(after('frontends/kit/src/index.ts').build).toEqual(['portal', ...MODULES]);
});

test('a document written by hand goes through the schema pipeline', () => {
  expect(after('frontends/health/src/part/part.documents.ts').schema).toBe(true);
});

test('tests and papers run nowhere', () => {
  expect(after('services/kernel/src/change.test.ts', 'services/health/README.md')).toEqual(NOTHING);
});
