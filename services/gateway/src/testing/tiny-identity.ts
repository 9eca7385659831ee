import type { Caller } from '@minsheng/kernel';
import { verifyServiceToken } from '@minsheng/kernel/token';
import fastify, { type FastifyInstance } from 'fastify';
import type { JSONWebKeySet } from 'jose';
import type { Restriction } from '../session/restriction.ts';

export interface TinyIdentity {
  readonly app: FastifyInstance;
  /** Cookie -> caller; take one out to end a session. */
  readonly sessions: Map<string, Caller>;
  /** Cookie -> what its holder must do first. */
  readonly restrictions: Map<string, Restriction>;
  /** Where set, it accepts what it is asked and never answers, as a stopped process does. */
  frozen: boolean;
  /** What /internal/session was asked. */
  readonly asked: { cookie: string; passive: boolean }[];
}

/** Stands for the identity service: sessions by cookie, and /api/auth that answers with what it was sent. */
export function createTinyIdentity(keys: JSONWebKeySet): TinyIdentity {
  const app = fastify();
  const sessions = new Map<string, Caller>();
  const restrictions = new Map<string, Restriction>();
  const asked: TinyIdentity['asked'] = [];
  const identity: TinyIdentity = { app, sessions, restrictions, asked, frozen: false };

  app.addHook('onRequest', async (request) => {
    if (request.url === '/readyz') return;
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    const issuer = await verifyServiceToken(keys, token, 'identity');
    if (issuer !== 'gateway') throw new Error('only the gateway may ask');
  });
  app.get('/readyz', () => ({ ready: true }));
  app.post<{ Body: { cookie: string; passive: boolean } }>('/internal/session', async ({ body }) => {
    asked.push(body);
    if (identity.frozen) await new Promise(() => undefined);
    const caller = sessions.get(body.cookie);
    const restriction = restrictions.get(body.cookie);
    return caller
      ? { caller, sessionId: body.cookie.split(';')[0], expiresAt: '2026-11-20T12:00:00.000Z', restriction }
      : { caller: null };
  });
  app.all('/api/auth/*', (request, reply) => {
    reply.header('set-cookie', ['session=new; HttpOnly', 'other=1']);
    return { url: request.url, headers: request.headers, body: request.body };
  });
  return identity;
}
