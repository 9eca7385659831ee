import { Admission, type AdmissionSettings, RETRY_AFTER, leaveWith } from '@minsheng/kernel/admission';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { GatewayRefusal } from '../refusal.ts';

/**
 * Requests to the graph take turns once their bodies are here, so that those which never come hold none; a refused one is told when to
 * come back. Whose they are is not known yet: what a browser sends as its cookies stands for it.
 */
export function addAdmission(app: FastifyInstance, settings: AdmissionSettings): void {
  const admission = new Admission(settings);
  app.addHook('preValidation', async ({ method, routeOptions, headers }, reply) => {
    if (method !== 'POST' || routeOptions.url !== '/graphql') return;
    leaveWith(reply, await admission.enter(headers.cookie).catch(() => refuse(reply)));
  });
}

/**
 * Refuses what one session asks beyond what its turns allow. Whoever sends his cookies as they are never meets it: one who writes them
 * differently each time had several lines.
 */
export class OperationsOfOne {
  readonly #most: number;
  readonly #running = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  begin(session: string, reply: FastifyReply): void {
    const running = this.#running.get(session) ?? 0;
    if (running >= this.#most) refuse(reply);
    this.#running.set(session, running + 1);
    leaveWith(reply, () => this.#end(session));
  }

  #end(session: string): void {
    const running = this.#running.get(session)! - 1;
    if (running > 0) this.#running.set(session, running);
    else this.#running.delete(session);
  }
}

function refuse(reply: FastifyReply): never {
  reply.header('retry-after', RETRY_AFTER);
  throw new GatewayRefusal(503, 'BUSY');
}
