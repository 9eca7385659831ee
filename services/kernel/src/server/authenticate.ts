import type { FastifyReply, FastifyRequest } from 'fastify';
import { KERNEL_MESSAGES } from '../messages.ts';
import type { Caller } from '../roles.ts';
import type { RunningModule } from '../subgraph.ts';
import { verifyCallerToken, verifyServiceToken } from '../token.ts';

declare module 'fastify' {
  interface FastifyRequest {
    caller?: Caller;
    /** The service that calls an internal endpoint. */
    callingService?: string;
  }
}

/** Fastify hook: lets only requests with the gateway's token for this module pass, and notes who is asking. */
export function authenticateCaller({ definition, environment }: RunningModule) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    try {
      request.caller = await verifyCallerToken(environment.tokenPublicKeys, bearer(request), definition.id);
    } catch {
      await refuse(reply);
    }
  };
}

/** Fastify hook: lets only the named services pass (all, where none is named). */
export function authenticateService(
  { definition, environment }: RunningModule,
  ...issuers: readonly string[]
) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    try {
      const issuer = await verifyServiceToken(environment.tokenPublicKeys, bearer(request), definition.id);
      if (issuers.length > 0 && !issuers.includes(issuer)) throw new Error('issuer may not call this');
      request.callingService = issuer;
    } catch {
      await refuse(reply);
    }
  };
}

function bearer(request: FastifyRequest): string {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  if (scheme !== 'Bearer' || !token) throw new Error('no bearer token');
  return token;
}

async function refuse(reply: FastifyReply): Promise<void> {
  const error = { message: KERNEL_MESSAGES['UNAUTHENTICATED'], extensions: { code: 'UNAUTHENTICATED' } };
  await reply.code(401).send({ errors: [error] });
}
