import { type TestProjectInlineConfiguration, defineConfig } from 'vitest/config';

// Vite would take graphql's .mjs build and type-graphql, outside of Vite, its .js: two realms refuse each other's types.
const ONE_GRAPHQL = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];

/** Tests of one part of the tree; `npx vitest run --project services` runs them alone. */
function project(
  name: string,
  patterns: string[],
  more: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration {
  return {
    resolve: { alias: ONE_GRAPHQL },
    test: {
      name,
      include: patterns.map((pattern) => `${pattern}.test.{ts,tsx}`),
      exclude: ['**/node_modules/**', '**/dist/**'],
      testTimeout: 20_000,
      hookTimeout: 60_000,
      ...more,
    },
  };
}

// Starting and killing whole systems is mostly waiting. Each file has a system or a PostgreSQL of its own, on its own ports and
// in its own folder, so that others run beside it; what it measures is compared with its own, or has seconds to spare.
const SLOW = { testTimeout: 240_000, hookTimeout: 240_000 };

export default defineConfig({
  test: {
    globalSetup: ['infra/local/testing/cluster.setup.ts'],
    maxWorkers: 2,
    projects: [
      project('services', ['services/**/*']),
      project('seeds', ['seeds/**/*', 'schema/**/*']),
      project('frontends', ['frontends/**/*']),
      project('launcher', ['infra/**/*']),
      project('contract', ['tests/contract/**/*']),
      project('conformance', ['tests/conformance/**/*'], { testTimeout: 180_000 }),
      project('security', ['tests/security/**/*']),
      project('faults', ['tests/faults/**/*'], SLOW),
    ],
  },
});
