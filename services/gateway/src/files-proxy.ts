import replyFrom from '@fastify/reply-from';
import { LARGEST_FILE, MEGABYTE } from '@minsheng/kernel/files';
import { signCallerToken } from '@minsheng/kernel/token';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GatewayRefusal, refusalBody } from './refusal.ts';
import { assertDrawnFor } from './session/drawn-for.ts';
import { getSession } from './session/session.ts';
import type { GatewaySettings } from './settings.ts';
import { unavailable } from './unavailable.ts';

// A line that is slow is waited for; one that is silent for so long is not.
const SILENCE = 60_000;
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const PASSED_ON = new Set(['host', 'content-type', 'content-length', 'x-file-name', 'x-unit-id']);

interface ModuleParams {
  readonly module: string;
  readonly id?: string;
}

/**
 * POST /api/files/<module> and GET /api/files/<module>/<id>, for whoever is signed in now: the module hears who calls and
 * decides. Only these two addresses are built, so that no path leads elsewhere in a module.
 */
export async function addFilesProxy(app: FastifyInstance, settings: GatewaySettings): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body));
    await scope.register(replyFrom, {
      http: { requestOptions: { timeout: SILENCE } },
      disableCache: true,
      disableRequestLogging: true,
    });
    scope.post<{ Params: ModuleParams }>(
      '/api/files/:module',
      { onRequest: async (request) => refuseUpload(request, settings) },
      (request, reply) => pass(settings, request, reply, '/files'),
    );
    scope.get<{ Params: ModuleParams }>(`/api/files/:module/:id(^${UUID}$)`, (request, reply) =>
      pass(settings, request, reply, `/files/${request.params.id}`),
    );
  });
}

/** Whatever another site's page sends with this browser's cookies, and what is too large whoever sends it. */
function refuseUpload({ headers }: FastifyRequest, { publicOrigin }: GatewaySettings): void {
  const { protocol } = new URL(publicOrigin);
  const own = [publicOrigin, `${protocol}//${headers.host}`];
  if (!headers.origin || !own.includes(headers.origin)) throw new GatewayRefusal(403, 'ORIGIN_FOREIGN');
  if (Number(headers['content-length'] ?? 0) > LARGEST_FILE)
    throw new GatewayRefusal(413, 'FILE_TOO_LARGE', { most: LARGEST_FILE / MEGABYTE });
}

async function pass(
  settings: GatewaySettings,
  request: FastifyRequest<{ Params: ModuleParams }>,
  reply: FastifyReply,
  path: string,
): Promise<FastifyReply> {
  const { caller } = await getSession(settings, request.headers.cookie);
  assertDrawnFor(request.headers, caller);
  const { module } = request.params;
  if (!settings.modules.some(({ id }) => id === module)) throw new GatewayRefusal(404, 'NOT_FOUND');
  const authorization = `Bearer ${await signCallerToken(settings.signingKey, caller, module)}`;
  return reply.from(`${settings.serviceUrl(module)}${path}`, {
    queryString: () => '',
    rewriteRequestHeaders: (_request, headers) => ({
      ...Object.fromEntries(Object.entries(headers).filter(([name]) => PASSED_ON.has(name))),
      authorization,
      'x-request-id': request.id,
    }),
    onError: (failed) => {
      const refusal = unavailable(settings, module);
      failed.code(refusal.status).send(refusalBody(refusal));
    },
  });
}
