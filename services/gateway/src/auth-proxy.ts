import httpProxy from '@fastify/http-proxy';
import { signServiceToken } from '@minsheng/kernel/token';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refusalBody } from './refusal.ts';
import { assertDrawnFor, saysForWhom } from './session/drawn-for.ts';
import { findSession } from './session/session.ts';
import type { GatewaySettings } from './settings.ts';
import { unavailable } from './unavailable.ts';

const IDENTITY = 'identity';

type ProxySettings = Pick<
  GatewaySettings,
  'modules' | 'serviceUrl' | 'signingKey' | 'sessionTimeout' | 'subgraphTimeout'
>;

/**
 * /api/auth/* goes to identity with its cookies and its Origin, which identity checks. The gateway says who calls:
 * identity counts sign-ins by this address, so whatever a client claims about its address or itself is dropped.
 */
export async function addAuthProxy(app: FastifyInstance, settings: ProxySettings): Promise<void> {
  const tokens = new WeakMap<object, string>();
  await app.register(httpProxy, {
    upstream: settings.serviceUrl(IDENTITY),
    prefix: '/api/auth',
    rewritePrefix: '/api/auth',
    http: { requestOptions: { timeout: settings.subgraphTimeout } },
    preHandler: async (request) => {
      await refuseForAnother(settings, request);
      tokens.set(request, await signServiceToken(settings.signingKey, 'gateway', IDENTITY));
    },
    replyOptions: {
      rewriteRequestHeaders: (request, headers) => ({
        ...withoutClaims(headers),
        authorization: `Bearer ${tokens.get(request)}`,
        'x-forwarded-for': request.ip,
        'x-request-id': request.id,
      }),
      onError: (reply) => {
        const refusal = unavailable(settings, IDENTITY);
        reply.code(refusal.status).send(refusalBody(refusal));
      },
    },
  });
}

/** Nobody's page ends another person's session. Where nobody is signed in there is nobody to be taken for. */
async function refuseForAnother(settings: ProxySettings, { headers }: FastifyRequest): Promise<void> {
  if (!saysForWhom(headers)) return;
  const session = await findSession(settings, headers.cookie, true);
  if (session) assertDrawnFor(headers, session.caller);
}

function withoutClaims<T>(headers: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^(x-forwarded-|x-real-ip|forwarded$)/.test(name)),
  );
}
