import type { ApolloServer } from '@apollo/server';
import type { CatalogueSnapshot } from '../catalogue/snapshot.ts';
import { type Context, createContext } from '../context.ts';
import { type CalendarDate, calendarDate } from '../domain/index.ts';
import type { Caller } from '../roles.ts';
import { createApollo } from '../server/app.ts';
import { adoptCatalogue } from '../server/catalogue-pull.ts';
import { openModule } from '../server/open.ts';
import type { RunningModule, SubgraphDefinition } from '../subgraph.ts';
import { type TestCluster, createTestDatabase } from './database.ts';
import { testEnvironment } from './environment.ts';
import { withRevision } from './revisions.ts';

/** What an operation answered. */
export interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly {
    readonly message: string;
    readonly code: string;
    readonly field?: string;
    readonly path?: readonly (string | number)[];
    readonly questions?: readonly { readonly id: string; readonly code: string; readonly message: string }[];
  }[];
}

/** A module with a database of its own and a clock that the test sets. No port is opened. */
export interface World extends AsyncDisposable {
  readonly module: RunningModule;
  /** Every SQL statement since the last {@link World.forgetQueries}. */
  readonly queries: readonly string[];
  forgetQueries(): void;
  setToday(day: string): void;
  /** Stops the system clock. */
  setNow(instant: Date): void;
  adopt(catalogue: CatalogueSnapshot): Promise<void>;
  context(caller: Caller): Context;
  ask(caller: Caller, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

/** Sets up a module's world; `catalogue` for modules that mirror one, `settings` for what the environment would say. */
export async function createWorld(
  cluster: TestCluster,
  definition: SubgraphDefinition,
  catalogue?: CatalogueSnapshot,
  settings: Record<string, string> = {},
): Promise<World> {
  let today: CalendarDate = calendarDate('2026-06-30');
  let stopped: Date | undefined;
  const queries: string[] = [];
  const module = await openModule(definition, testEnvironment(settings), {
    databaseUrl: await createTestDatabase(cluster, definition),
    clock: { now: () => stopped ?? new Date(), today: () => today },
    onQuery: (sql) => queries.push(sql),
  });
  if (catalogue) await adoptCatalogue(module, catalogue);
  const apollo = await createApollo(module);
  await apollo.start();

  function context(caller: Caller): Context {
    return createContext(module.services, module.orm.em.fork(), caller, crypto.randomUUID());
  }

  async function close(): Promise<void> {
    await apollo.stop();
    await module.orm.close(true);
  }

  return {
    module,
    queries,
    forgetQueries: () => void queries.splice(0),
    setToday: (day) => void (today = calendarDate(day)),
    setNow: (instant) => void (stopped = instant),
    adopt: (snapshot) => adoptCatalogue(module, snapshot),
    context,
    async ask(caller, query, variables) {
      for (;;) {
        const whole = await withRevision(module, query, variables);
        const answer = await ask(apollo, context(caller), query, whole);
        // Where the test left the revision to us, another writer that came in between is not what it is about.
        if (whole === variables || !answer.errors.some(({ code }) => CHANGED.test(code))) return answer;
      }
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

const CHANGED = /^RECORD_CHANGED/;

async function ask(
  apollo: ApolloServer<Context>,
  contextValue: Context,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Answer> {
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('an operation answered in parts');
  const { data = null, errors = [] } = body.singleResult;
  // As it would arrive: class instances and scalars become plain JSON.
  return JSON.parse(
    JSON.stringify({
      data,
      errors: errors.map(({ message, path, extensions }) => ({
        message,
        path,
        code: extensions?.['code'],
        field: extensions?.['field'],
        // Of TO_BE_CONFIRMED: what was asked.
        ...(extensions?.['code'] === 'TO_BE_CONFIRMED' ? (extensions['params'] as object) : {}),
      })),
    }),
  ) as Answer;
}
