import { type RunningModule, authenticateService } from '@minsheng/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { findSession } from '../session/session.queries.ts';
import { answerOf, refusal } from './answer.ts';
import type { Auth } from './auth.ts';
import { trustedOrigins } from './origins.rules.ts';

// All that exists of better-auth. What is not named here is not there: no sign-up, no sign-in by e-mail address, no asking
// whether a username is taken, no renaming of oneself.
const OPEN = [
  ['POST', '/api/auth/sign-in/username'],
  ['POST', '/api/auth/sign-out'],
  ['GET', '/api/auth/get-session'],
] as const;

/** /api/auth/*, as the gateway hands it on. Nobody else may call: sign-ins are counted by the address that the gateway names. */
export async function addSignInRoutes(
  app: FastifyInstance,
  module: RunningModule,
  auth: Auth,
): Promise<void> {
  const { orm, services, environment } = module;
  const trusted = trustedOrigins(environment.publicOrigin);
  await app.register(async (routes) => {
    // better-auth reads bodies itself. Only JSON: a browser asks before it sends that across origins.
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser(
      'application/json',
      { parseAs: 'string', bodyLimit: 16_384 },
      (_, body, done) => done(null, body),
    );
    for (const [method, url] of OPEN) {
      routes.route({ method, url, onRequest: authenticateService(module, 'gateway'), handler: handOn });
    }
  });

  async function handOn(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { cookie, origin } = request.headers;
    // better-auth looks at the origin of requests with a cookie only; a first sign-in has none.
    if (origin && !trusted.includes(origin)) return reply.code(403).send(refusal(403, 'INVALID_ORIGIN').body);
    // A session that was left alone for too long ends before better-auth is asked for it.
    if (cookie) await findSession(auth, orm.em.fork(), services.clock, { cookie, passive: true });
    const response = await auth.handler(toWebRequest(request, environment.publicOrigin));
    const { status, body } = await answerOf(response);
    reply.header('set-cookie', response.headers.getSetCookie());
    return reply
      .code(status)
      .header('cache-control', 'no-store')
      .type('application/json')
      .send(JSON.stringify(body));
  }
}

function toWebRequest({ method, url, headers, body }: FastifyRequest, origin: string): Request {
  const told = [
    'cookie',
    'origin',
    'referer',
    'user-agent',
    'x-forwarded-for',
    'sec-fetch-site',
    'sec-fetch-mode',
    'sec-fetch-dest',
  ];
  const kept = told
    .filter((name) => headers[name] !== undefined)
    .map((name): [string, string] => [name, String(headers[name])]);
  if (method === 'GET') return new Request(new URL(url, origin), { headers: kept });
  const posted = (body as string | undefined) || '{}';
  return new Request(new URL(url, origin), {
    method,
    headers: [...kept, ['content-type', 'application/json']],
    body: posted,
  });
}
