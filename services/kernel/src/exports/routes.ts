import type { ApolloServer } from '@apollo/server';
import { create as contentDisposition } from 'content-disposition';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { type RowedRequest, assertMayImport, contextOf, findKind } from '../imports/requests.ts';
import { translate } from '../messages.ts';
import { UnmaskPurpose } from '../people/purposes.ts';
import { Refusal } from '../refusal.ts';
import type { RunningModule } from '../subgraph.ts';
import { exportList } from './export-list.ts';
import { writeTemplate } from './template.ts';

const MEDIA = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

const asked = z.object({
  format: z.enum(['xlsx', 'csv']),
  filter: z.record(z.string(), z.unknown()).nullish(),
  orderBy: z.record(z.string(), z.unknown()).nullish(),
  purpose: z.enum(UnmaskPurpose).nullish(),
  note: z.string().max(200).nullish(),
});

/** GET /sheets/:kind/template for whoever records the kind, POST /sheets/:kind/export for whoever sees its list. */
export function addExports(
  scope: FastifyInstance,
  module: RunningModule,
  apollo: ApolloServer<Context>,
): void {
  const { messages } = module.definition;
  scope.get('/sheets/:kind/template', async (request: RowedRequest, reply) => {
    const ctx = contextOf(module, request);
    const kind = findKind(module, request);
    assertMayImport(ctx, kind);
    const name = translate(messages, 'SHEET_FILE_TEMPLATE', { kind: kind.declaration.titles.many });
    return send(reply, `${name}.xlsx`, 'xlsx', await writeTemplate(ctx, kind, messages));
  });
  scope.post('/sheets/:kind/export', async (request: RowedRequest, reply) => {
    const ctx = contextOf(module, request);
    const kind = findKind(module, request);
    const said = asked.safeParse(request.body);
    if (!said.success) throw new Refusal('BAD_INPUT', { detail: said.error.issues[0]!.path.join('.') });
    const { format, filter, orderBy, purpose, note } = said.data;
    const whole = {
      format,
      filter: filter ?? {},
      orderBy: orderBy ?? undefined,
      purpose: purpose ?? undefined,
      note: note ?? undefined,
    };
    const content = await exportList(ctx, { apollo, kind, messages }, whole);
    const params = { kind: kind.declaration.titles.many, day: ctx.clock.today().replaceAll('-', '') };
    return send(reply, `${translate(messages, 'SHEET_FILE_EXPORT', params)}.${format}`, format, content);
  });
}

/** As an attachment that runs nowhere and that nobody keeps on the way. */
export function send(
  reply: FastifyReply,
  name: string,
  format: keyof typeof MEDIA,
  content: NodeJS.ReadableStream,
): FastifyReply {
  return reply
    .headers({
      'content-type': MEDIA[format],
      'content-disposition': contentDisposition(name),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
    .send(content);
}
