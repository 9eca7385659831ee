import { type RunningModule, authenticateService } from '@minsheng/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { findSession } from '../session/session.queries.ts';
import { noteSignOut } from '../session/session.store.ts';
import { answerOf, refusal } from './answer.ts';
import type { Auth } from './auth.ts';
import { DEVICE_HEADER } from './county-sign-in.ts';
import { deviceCookie, deviceOf } from './device-cookie.ts';
import { sessionCookieName, trustedOrigins } from './origins.rules.ts';
import { COUNTY_PROVIDER } from './provider-link.ts';
import { arriving } from './single-sign-on.ts';
import { toWebRequest } from './web-request.ts';

const SIGN_IN = '/api/auth/sign-in/username';
const SIGN_OUT = '/api/auth/sign-out';

// All that exists of better-auth. What is not named here is not there: no sign-up, no sign-in by e-mail address, no asking
// whether a username is taken, no renaming of oneself, no linking of further accounts.
const OPEN = [
  ['POST', SIGN_IN],
  ['POST', SIGN_OUT],
  ['GET', '/api/auth/get-session'],
] as const;

const OPEN_WITH_PROVIDER = [
  ['POST', '/api/auth/sign-in/social'],
  ['GET', `/api/auth/callback/${COUNTY_PROVIDER}`],
] as const;

/** /api/auth/*, as the gateway hands it on. Nobody else may call: sign-ins are counted by the address that the gateway names. */
export async function addSignInRoutes(
  app: FastifyInstance,
  module: RunningModule,
  auth: Auth,
): Promise<void> {
  const { orm, services, environment } = module;
  const trusted = trustedOrigins(environment.publicOrigin);
  const sessionCookie = `${sessionCookieName(environment.publicOrigin)}=`;
  const onRequest = authenticateService(module, 'gateway');
  await app.register(async (routes) => {
    // better-auth reads bodies itself. Only JSON: a browser asks before it sends that across origins.
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser(
      'application/json',
      { parseAs: 'string', bodyLimit: 16_384 },
      (_, body, done) => done(null, body),
    );
    for (const [method, url] of [...OPEN, ...(environment.oidc ? OPEN_WITH_PROVIDER : [])]) {
      routes.route({ method, url, onRequest, handler: handOn });
    }
    // What the sign-in page must know before anybody signs in.
    routes.get('/api/auth/options', { onRequest }, async () => ({ oidc: environment.oidc !== undefined }));
  });

  async function handOn(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { cookie, origin } = request.headers;
    // better-auth looks at the origin of requests with a cookie only; a first sign-in has none.
    if (origin && !trusted.includes(origin)) return reply.code(403).send(refusal(403, 'INVALID_ORIGIN').body);
    // A session that was left alone for too long ends before better-auth is asked for it.
    const before = cookie ? await findSession(module, orm.em.fork(), { cookie, passive: true }) : undefined;
    const device = deviceOf(cookie, environment.publicOrigin);
    const asked = toWebRequest(request, environment.publicOrigin, { [DEVICE_HEADER]: device });
    const response = await arriving(() => auth.handler(asked));
    const cookies = response.headers.getSetCookie();
    if (request.url === SIGN_IN && response.ok) cookies.push(deviceCookie(device, environment.publicOrigin));
    if (before && request.url === SIGN_OUT)
      await noteSignOut(services, orm.em.fork(), before.caller, request.id);
    // Whoever signs in again in the same browser leaves the session behind that he had.
    if (before && cookies.some((it) => it.startsWith(sessionCookie)))
      await orm.em.fork().execute('delete from session where id = ?', [before.sessionId], 'run');
    const { status, body, location } = await answerOf(response);
    reply.header('set-cookie', cookies).header('cache-control', 'no-store');
    if (location) return reply.redirect(location);
    return reply.code(status).type('application/json').send(JSON.stringify(body));
  }
}
