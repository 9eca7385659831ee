import '@fastify/reply-from';
import { LARGEST_FILE, MEGABYTE } from '@minsheng/kernel/files';
import { signCallerToken } from '@minsheng/kernel/token';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GatewayRefusal, refusalBody } from './refusal.ts';
import { isOwnOrigin } from './session/own-page.ts';
import { assertDrawnFor } from './session/drawn-for.ts';
import { getSession } from './session/session.ts';
import type { GatewaySettings } from './settings.ts';
import { unavailable } from './unavailable.ts';

const PASSED_ON = new Set(['host', 'content-type', 'content-length', 'x-file-name', 'x-unit-id']);

interface ModuleRoute {
  Params: { readonly module: string };
}

/** Whatever another site's page sends with this browser's cookies, and what is too large whoever sends it. */
export function refuseUpload({ headers }: FastifyRequest, { publicOrigin }: GatewaySettings): void {
  if (!isOwnOrigin(headers, publicOrigin)) throw new GatewayRefusal(403, 'ORIGIN_FOREIGN');
  if (Number(headers['content-length'] ?? 0) > LARGEST_FILE)
    throw new GatewayRefusal(413, 'FILE_TOO_LARGE', { most: LARGEST_FILE / MEGABYTE });
}

/** Passes a request on to a module's own address, with who calls. */
export async function passOn(
  settings: GatewaySettings,
  request: FastifyRequest<ModuleRoute>,
  reply: FastifyReply,
  path: string,
  query = '',
): Promise<FastifyReply> {
  const { caller } = await getSession(settings, request.headers.cookie);
  assertDrawnFor(request.headers, caller);
  const { module } = request.params;
  if (!settings.modules.some(({ id }) => id === module)) throw new GatewayRefusal(404, 'NOT_FOUND');
  const authorization = `Bearer ${await signCallerToken(settings.signingKey, caller, module)}`;
  return reply.from(`${settings.serviceUrl(module)}${path}`, {
    queryString: () => query,
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
