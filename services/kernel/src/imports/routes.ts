import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { send } from '../exports/routes.ts';
import { refuseLarger } from '../files/file-folder.ts';
import { translate } from '../messages.ts';
import { Refusal, notFound } from '../refusal.ts';
import { Admission, type AdmissionSettings } from '../server/admission.ts';
import type { RunningModule } from '../subgraph.ts';
import { getImport, openImports } from './find-import.ts';
import { type Outcome, advance, confirmImport, endImport, recheck, setColumns } from './import.actions.ts';
import type { RowState } from './import.entity.ts';
import { type ImportAnswer, viewImport, viewRows } from './import-view.ts';
import { writeReport } from './report.ts';
import { type RowedRequest, assertMayImport, contextOf, findKind } from './requests.ts';
import { stageUpload } from './stage-upload.ts';

const said = z.object({
  reason: z.string().max(500).nullish(),
  accepted: z.array(z.string().max(100)).max(100).nullish(),
  columns: z.array(z.string().max(100).nullable()).max(300).nullish(),
});
/**
 * Uploads that are read at once: each may hold twenty megabytes, a process that reads, and a connection. Their turns do not pass on:
 * one that is slow holds up his other uploads first.
 */
const UPLOADS: AdmissionSettings = {
  atOnce: 4,
  turn: 600_000,
  slow: 0,
  waiting: 16,
  patience: 8_000,
  ofOne: { working: 1, waiting: 1 },
};
const STATES: readonly RowState[] = ['NEW', 'CHANGED', 'SAME', 'BAD', 'STALE'];

/** /sheets/:kind/imports…: uploads, and what is done with one until it is over. Each is for whoever records the kind, and his own. */
export function addImports(scope: FastifyInstance, module: RunningModule): void {
  const { messages } = module.definition;
  const uploads = new Admission(UPLOADS);
  scope.post('/sheets/:kind/imports', async (request: RowedRequest, reply) => {
    const [ctx, kind] = [contextOf(module, request), findKind(module, request)];
    assertMayImport(ctx, kind);
    refuseLarger(Number(request.headers['content-length'] ?? 0));
    const upload = { name: String(request.headers['x-file-name'] ?? ''), body: request.raw };
    const leave = await uploads.enter(ctx.caller.accountId);
    const id = await stageUpload(ctx, kind, messages, upload).finally(leave);
    return reply.code(201).send(await viewImport(ctx, kind, messages, await getImport(ctx, kind, id)));
  });
  scope.get('/sheets/:kind/imports', async (request: RowedRequest) => {
    const [ctx, kind] = [contextOf(module, request), findKind(module, request)];
    assertMayImport(ctx, kind);
    const files = await openImports(ctx, kind);
    return { imports: await Promise.all(files.map((file) => viewImport(ctx, kind, messages, file))) };
  });
  scope.get('/sheets/:kind/imports/:id', async (request: RowedRequest) => {
    const [ctx, kind] = [contextOf(module, request), findKind(module, request)];
    return viewImport(ctx, kind, messages, await getImport(ctx, kind, request.params.id));
  });
  scope.get('/sheets/:kind/imports/:id/rows', async (request: RowedRequest) => {
    const [ctx, kind] = [contextOf(module, request), findKind(module, request)];
    const state = STATES.find((it) => it === request.query.state) ?? 'BAD';
    const file = await getImport(ctx, kind, request.params.id);
    return {
      rows: await viewRows(ctx, kind, messages, file, { state, after: Number(request.query.after) || 0 }),
    };
  });
  scope.get('/sheets/:kind/imports/:id/report', async (request: RowedRequest, reply) => {
    const [ctx, kind] = [contextOf(module, request), findKind(module, request)];
    const file = await getImport(ctx, kind, request.params.id);
    const name = translate(messages, 'SHEET_FILE_REPORT', { kind: kind.declaration.titles.many });
    return send(reply, `${name}.xlsx`, 'xlsx', writeReport(ctx, kind, messages, file));
  });
  scope.post('/sheets/:kind/imports/:id/:verb', async (request: RowedRequest): Promise<ImportAnswer> => {
    const [ctx, kind] = [contextOf(module, request), findKind(module, request)];
    const { id, verb } = request.params;
    const { reason, accepted, columns } = bodyOf(request);
    let outcome: Outcome | undefined;
    if (verb === 'advance') outcome = await advance(ctx, kind, messages, id);
    else if (verb === 'end') outcome = await endImport(ctx, kind, id);
    else if (verb === 'confirm') await confirmImport(ctx, kind, id, { reason, accepted: accepted ?? [] });
    else if (verb === 'columns') await setColumns(ctx, kind, messages, id, columns ?? []);
    else if (verb === 'recheck') await recheck(ctx, kind, id);
    else throw notFound();
    // It is over: nothing of it is left to be shown.
    if (outcome) return { import: null, outcome };
    return { import: await viewImport(ctx, kind, messages, await getImport(ctx, kind, id)) };
  });
}

function bodyOf({ body }: FastifyRequest): z.infer<typeof said> {
  const read = said.safeParse(body ?? {});
  if (!read.success) throw new Refusal('BAD_INPUT', { detail: read.error.issues[0]!.path.join('.') });
  return read.data;
}
