import type { MikroORM } from '@mikro-orm/postgresql';
import type { GraphQLResolveInfo } from 'graphql';
import type { FastifyInstance } from 'fastify';
import type { Context, Services } from './context.ts';
import type { Environment } from './environment.ts';
import type { Measure } from './facts/measure.ts';
import type { Bureau } from './records/bureau.ts';
import type { Pending } from './records/bureau-records.ts';
import type { Kind } from './kinds/declared.ts';
import { expandKinds } from './kinds/expand.ts';
import type { KeepsFor } from './files/upload-file.ts';
import { expandBureau } from './records/expand-bureau.ts';
import type { Messages } from './messages.ts';
import type { NamedMigration } from './migrations/index.ts';
import type { Permissions } from './permissions.ts';
import type { Refusal } from './refusal.ts';
import type { SharedQuestions } from './sharing/shared-questions.ts';

// oxlint-disable-next-line typescript/no-unsafe-function-type -- type-graphql and MikroORM name their classes this way
export type AnyClass = Function;

/** Resolves `{ __typename, id }` that another subgraph refers to. Obeys the same rights as a query. */
export type ReferenceResolver = (
  reference: { id: string },
  ctx: Context,
  info: GraphQLResolveInfo,
) => unknown;

/** A module that is up: what routes and background work may use. */
export interface RunningModule {
  readonly definition: SubgraphDefinition;
  readonly environment: Environment;
  readonly services: Services;
  readonly orm: MikroORM;
  readonly databaseUrl: string;
}

/**
 * How long the people of a kind of record, and those on its papers, stay identifiable. The setting `RETENTION_YEARS_<MODULE>_<RECORD>` comes first.
 */
export interface RetentionRule {
  readonly entity: AnyClass;
  /** Property with the business day that the years are counted from; of lines, of what they belong to. */
  readonly day: string;
  /** Of lines: what they belong to, and the property that keeps its id. */
  readonly owner?: { readonly entity: AnyClass; readonly property: string };
  /** Full years after the end of the record's own year. */
  readonly years: number;
  /** Further properties that may tell of the person; they become null. */
  readonly blank?: readonly string[];
  /** Properties with ids of stored files: they become null, and the files go. A record without people may have them. */
  readonly files?: readonly string[];
}

/** A module's manifest: data, no logic. */
export interface SubgraphDefinition {
  /** As in schema/modules.json. */
  readonly id: string;
  /** Of a module with business of its own: its line and the records behind its figures follow, of all its kinds. */
  readonly bureau?: Bureau;
  /** What waits for somebody, on the module's line. */
  readonly pending?: Pending;
  /** Kinds of record that are declared: entities, resolvers, references, permissions and retention follow. */
  readonly kinds?: readonly Kind[];
  readonly entities: readonly AnyClass[];
  readonly resolvers: readonly AnyClass[];
  /** Entities of other modules to which this one adds fields; without mention they vanish from the SDL. */
  readonly orphanedTypes?: readonly AnyClass[];
  readonly references?: Readonly<Record<string, ReferenceResolver>>;
  readonly permissions: Permissions;
  readonly measures?: readonly Measure[];
  /** Whether it keeps files. Left out: a module with measures does. */
  readonly files?: boolean;
  /** For which units files are kept. Left out: those that keep records here, now or from an earlier year. */
  readonly keepsFilesFor?: KeepsFor;
  /** What is answered alike to all who hold the same rights. Left out: a module with measures shares what it says of commitments. */
  readonly shared?: SharedQuestions;
  readonly retention?: readonly RetentionRule[];
  readonly migrations: readonly NamedMigration[];
  readonly messages: Messages;
  /** Unique constraint of the database -> what its violation means to the caller. */
  readonly conflicts?: Readonly<Record<string, Refusal>>;
  /** Reference data, loaded as the owner after each migration. Must be repeatable. */
  readonly seed?: (module: RunningModule) => Promise<void>;
  /** HTTP routes beside /graphql. */
  readonly routes?: (app: FastifyInstance, module: RunningModule) => Promise<void> | void;
  /** Background work; returns what stops it. */
  readonly start?: (module: RunningModule) => Promise<() => Promise<void>>;
}

/** What follows from bureau and kinds, and may be left out where nothing comes beside it. */
type Following = 'entities' | 'resolvers' | 'permissions';

/** A manifest as it is written. */
export type Manifest = Omit<SubgraphDefinition, Following> & Partial<Pick<SubgraphDefinition, Following>>;

/** Completes a manifest by what follows from its bureau and its kinds. */
export function defineSubgraph(manifest: Manifest): SubgraphDefinition {
  const { entities = [], resolvers = [], permissions = {} } = manifest;
  return expandBureau(expandKinds({ ...manifest, entities, resolvers, permissions }));
}

/** Whether a module keeps files: as its manifest says, else those with records to count. */
export function keepsFiles({ files, measures = [] }: SubgraphDefinition): boolean {
  return files ?? measures.length > 0;
}

const OF_COMMITMENTS: SharedQuestions = { fields: [], entities: ['Commitment'] };

/** What a module shares: as its manifest says, else its lines beside the commitments, which are figures. */
export function sharedQuestionsOf({
  shared,
  measures = [],
}: SubgraphDefinition): SharedQuestions | undefined {
  return shared ?? (measures.length > 0 ? OF_COMMITMENTS : undefined);
}

/** Whether what it shares holds until any row of its database is changed: it says of no narrower state. */
export function sharesByTransaction(definition: SubgraphDefinition): boolean {
  const questions = sharedQuestionsOf(definition);
  return questions !== undefined && !questions.state;
}
