import replyFrom from '@fastify/reply-from';
import type { FastifyInstance } from 'fastify';
import { passOn, refuseUpload } from './pass-on.ts';
import type { GatewaySettings } from './settings.ts';

// A line that is slow is waited for; one that is silent for so long is not.
const SILENCE = 60_000;
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

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
      (request, reply) => passOn(settings, request, reply, '/files'),
    );
    scope.get<{ Params: ModuleParams }>(`/api/files/:module/:id(^${UUID}$)`, (request, reply) =>
      passOn(settings, request, reply, `/files/${request.params.id}`),
    );
  });
}
