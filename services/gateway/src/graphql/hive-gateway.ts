import { readFile } from 'node:fs/promises';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { LegacyLogger, Logger } from '@graphql-hive/logger';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { UnifiedGraphManager } from '@graphql-mesh/fusion-runtime';
import { normalizedExecutor } from '@graphql-tools/executor';
import type { FastifyBaseLogger } from 'fastify';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { GatewaySettings } from '../settings.ts';
import { withBusinessScalars } from './business-scalars.ts';
import type { GatewayContext } from './context.ts';
import { oneErrorPerModule } from './one-error-per-module.ts';
import { subgraphCalls } from './subgraph-calls.ts';
import { completeAnswer } from './prepare-operation.ts';
import { PreparedOperations } from './prepared-operations.ts';
import { subgraphTransport } from './transport.ts';
import { checkVariables } from './variables.ts';

type ApolloGateway = NonNullable<ApolloServerOptionsWithGateway<GatewayContext>['gateway']>;
type GatewayExecutor = NonNullable<Awaited<ReturnType<ApolloGateway['load']>>['executor']>;
type OnSchema = Parameters<ApolloGateway['onSchemaLoadOrUpdate']>[0];
type Manager = UnifiedGraphManager<GatewayContext>;

interface Supergraph {
  readonly sdl: string;
  readonly schema: GraphQLSchema;
  /** As it is held against what a client writes. */
  readonly callerSchema: GraphQLSchema;
  readonly prepared: PreparedOperations;
  readonly manager: Manager;
  readonly executor: Awaited<ReturnType<Manager['getExecutor']>>;
}

// Operations that began under the old supergraph end under it.
const OLD_SUPERGRAPH_LIVES = 30_000;

/** Hive's runtime with the Rust query planner, in the place where Apollo Server looks for a gateway. */
export class HiveGateway implements ApolloGateway {
  readonly #settings: GatewaySettings;
  readonly #log: FastifyBaseLogger;
  readonly #listeners = new Set<OnSchema>();
  readonly #hooks: [ReturnType<typeof subgraphCalls>];
  #current: Supergraph | undefined;

  constructor(settings: GatewaySettings, log: FastifyBaseLogger) {
    this.#settings = settings;
    this.#log = log;
    this.#hooks = [subgraphCalls(settings, log)];
  }

  /** The graph that is served now. Throws before the first load. */
  get schema(): GraphQLSchema {
    if (!this.#current) throw new Error('no supergraph is loaded yet');
    return this.#current.schema;
  }

  onSchemaLoadOrUpdate(listener: OnSchema): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async load(): Promise<{ executor: GatewayExecutor }> {
    await this.#replace();
    return { executor: (request) => this.#execute(request) };
  }

  /** Takes up a changed supergraph file. One that cannot be used is reported and the old one stays. */
  async reload(): Promise<void> {
    const old = this.#current;
    try {
      await this.#replace();
    } catch (error) {
      this.#log.error(error, 'the new supergraph cannot be used; the old one stays');
      return;
    }
    if (old) setTimeout(() => void old.manager[Symbol.asyncDispose](), OLD_SUPERGRAPH_LIVES).unref();
    this.#log.info('supergraph reloaded');
  }

  async stop(): Promise<void> {
    await this.#current?.manager[Symbol.asyncDispose]();
  }

  async #replace(): Promise<void> {
    const sdl = await readFile(this.#settings.supergraphFile, 'utf8');
    this.#current = await this.#buildFastest(sdl);
    const { callerSchema } = this.#current;
    for (const listener of this.#listeners) listener({ apiSchema: callerSchema, coreSupergraphSdl: sdl });
  }

  /** The Rust planner is native code and missing on some machines; Hive's own handler does the same, slower. */
  async #buildFastest(sdl: string): Promise<Supergraph> {
    try {
      return await this.#build(sdl, unifiedGraphHandler);
    } catch (error) {
      this.#log.warn(error, 'no native query planner; using the slower one');
      return this.#build(sdl, undefined);
    }
  }

  async #build(sdl: string, handler: typeof unifiedGraphHandler | undefined): Promise<Supergraph> {
    const log = new Logger({ level: 'error' });
    const addresses = this.#settings.modules.map(({ id }) => [
      id,
      { location: `${this.#settings.serviceUrl(id)}/graphql` },
    ]);
    const manager: Manager = new UnifiedGraphManager<GatewayContext>({
      getUnifiedGraph: () => sdl,
      ...(handler ? { handleUnifiedGraph: handler } : {}),
      transports: { http: subgraphTransport(this.#settings.subgraphTimeout) },
      transportContext: { log, logger: LegacyLogger.from(log) },
      transportEntryAdditions: Object.fromEntries(addresses),
      onSubgraphExecuteHooks: this.#hooks,
    });
    const schema = await manager.getUnifiedGraph();
    return {
      sdl,
      schema,
      callerSchema: withBusinessScalars(schema),
      prepared: new PreparedOperations(schema),
      manager,
      executor: await manager.getExecutor(),
    };
  }

  async #execute(request: Parameters<GatewayExecutor>[0]): Promise<ExecutionResult> {
    const { callerSchema, prepared } = this.#current!;
    const { document, operation } = request;
    const variables = request.request.variables ?? {};
    const checked = checkVariables(callerSchema, document, operation, variables);
    if ('errors' in checked) return { errors: checked.errors };
    const asked = prepared.get(document, operation, checked.values);
    if (!asked.document) return { data: completeAnswer(asked, {}) };
    const result = await this.#ask(request, asked.document);
    return { ...result, data: result.data ? completeAnswer(asked, result.data) : result.data };
  }

  async #ask(request: Parameters<GatewayExecutor>[0], document: DocumentNode): Promise<ExecutionResult> {
    const { schema, manager, executor } = this.#current!;
    const context = request.context as GatewayContext;
    const shared = { document, operationName: request.operationName ?? undefined };
    const variables = request.request.variables ?? {};
    const result = executor
      ? await executor({ ...shared, variables, context, operationType: request.operation.operation })
      : await normalizedExecutor({
          ...shared,
          schema,
          variableValues: variables,
          contextValue: await manager.getContext(context),
        });
    // No subgraph of the plan answered: still an answer, whose fields are all null.
    return oneErrorPerModule({ data: null, ...(result as ExecutionResult) });
  }
}
