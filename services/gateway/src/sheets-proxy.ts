import replyFrom from '@fastify/reply-from';
import type { FastifyInstance } from 'fastify';
import { passOn, refuseUpload } from './pass-on.ts';
import type { GatewaySettings } from './settings.ts';

// A table of 100 000 rows is read before the answer begins.
const SILENCE = 120_000;
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const KIND = '^[A-Za-z]{1,60}$';
const VERB = '^(advance|columns|confirm|recheck|end)$';

interface SheetParams {
  readonly module: string;
  readonly kind: string;
  readonly id: string;
  readonly verb: string;
}

/** Addresses that are read and that are written, as a module has them behind `/sheets/<kind>`. */
const READ = [
  'template',
  'imports',
  `imports/:id(^${UUID}$)`,
  `imports/:id(^${UUID}$)/rows`,
  `imports/:id(^${UUID}$)/report`,
];
const WRITTEN = ['export', 'imports', `imports/:id(^${UUID}$)/:verb(${VERB})`];

/** /api/sheets/<module>/<kind>/…: tables in and out, for whoever is signed in now: the module hears who calls and decides. */
export async function addSheetsProxy(app: FastifyInstance, settings: GatewaySettings): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // Nothing is parsed here: what was asked may name people.
    for (const type of ['application/octet-stream', 'application/json'])
      scope.addContentTypeParser(type, (_request, body, done) => done(null, body));
    await scope.register(replyFrom, {
      http: { requestOptions: { timeout: SILENCE } },
      disableCache: true,
      disableRequestLogging: true,
    });
    for (const address of READ)
      scope.get<{ Params: SheetParams; Querystring: Record<string, string> }>(
        `/api/sheets/:module/:kind(${KIND})/${address}`,
        (request, reply) =>
          passOn(settings, request, reply, pathOf(address, request.params), queryOf(request.query)),
      );
    for (const address of WRITTEN)
      scope.post<{ Params: SheetParams }>(
        `/api/sheets/:module/:kind(${KIND})/${address}`,
        { onRequest: async (request) => refuseUpload(request, settings) },
        (request, reply) => passOn(settings, request, reply, pathOf(address, request.params)),
      );
  });
}

/** Built from what the address must look like, so that no path leads elsewhere in a module. */
function pathOf(address: string, { kind, id, verb }: SheetParams): string {
  const rest = address.replace(/:id\([^)]*\)/, () => id).replace(/:verb\(.*\)$/, () => verb);
  return `/sheets/${kind}/${rest}`;
}

function queryOf({ state = '', after = '' }: Readonly<Record<string, string>>): string {
  return /^[A-Z]{0,20}$/.test(state) && /^\d{0,7}$/.test(after) ? `state=${state}&after=${after}` : '';
}
