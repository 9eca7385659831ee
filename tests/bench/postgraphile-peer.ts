import fastify, { type FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { postgraphile } from 'postgraphile';
import { TYPES } from 'postgraphile/@dataplan/pg';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafast } from 'postgraphile/grafast';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

/** The trail keeps a transaction's number, of which PostGraphile knows no type: it would say so at length. */
const TRANSACTION_NUMBERS: GraphileConfig.Plugin = {
  name: 'TransactionNumbers',
  gather: {
    hooks: {
      pgCodecs_findPgCodec(_info, event) {
        if (event.pgType.typname === 'xid8') event.pgCodec = TYPES.bigint;
      },
    },
  },
};

export interface PostGraphilePeer {
  readonly app: FastifyInstance;
  close(): Promise<void>;
}

/** PostGraphile 5 over the same database, behind Fastify as its neighbours in the bench: `{ query, variables }` to `/graphql`. */
export async function openPostGraphile(pool: Pool): Promise<PostGraphilePeer> {
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    plugins: [TRANSACTION_NUMBERS],
    pgServices: [makePgService({ pool, schemas: ['public'] })],
  });
  const { schema, resolvedPreset } = await instance.getSchemaResult();
  const app = fastify();
  app.post('/graphql', async (request) => {
    const { query: source, variables: variableValues } = request.body as {
      readonly query: string;
      readonly variables: Readonly<Record<string, unknown>>;
    };
    // The context with the database's client is made from preset and request, as its own server does.
    return grafast({ schema, source, variableValues, resolvedPreset, requestContext: {} });
  });
  return {
    app,
    async close() {
      await app.close();
      await instance.release();
    },
  };
}
