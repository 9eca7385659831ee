import type { FastifyRequest } from 'fastify';
import { type Context, createContext } from '../context.ts';
import type { Kind } from '../kinds/declared.ts';
import { mayRecord } from '../records/record-kind.ts';
import { Refusal, forbidden, notFound } from '../refusal.ts';
import { isImportable } from '../sheets/sheet-column.ts';
import type { RunningModule } from '../subgraph.ts';

/** A request about a kind's tables, mostly about one import. */
export type RowedRequest = FastifyRequest<{
  Params: { readonly kind: string; readonly id: string; readonly verb: string };
  Querystring: { readonly state?: string; readonly after?: string };
}>;

export function contextOf({ services, orm }: RunningModule, request: FastifyRequest): Context {
  return createContext(services, orm.em.fork(), request.caller!, request.id);
}

/** The kind that an address names; NOT_FOUND where the module has none of that name. */
export function findKind({ definition }: RunningModule, { params }: RowedRequest): Kind {
  const kind = definition.kinds?.find(({ name }) => name === params.kind);
  if (!kind) throw notFound();
  return kind;
}

/** FORBIDDEN for whoever does not record the kind; refuses a kind that no table can say. */
export function assertMayImport(ctx: Context, kind: Kind): void {
  if (!mayRecord(ctx, kind)) throw forbidden();
  if (!isImportable(kind)) throw new Refusal('SHEET_NOT_IMPORTABLE');
}
