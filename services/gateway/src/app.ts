import { randomUUID } from 'node:crypto';
import { createLog } from '@minsheng/kernel/log';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { addErrorAnswers, answerBadRequest } from './answer-errors.ts';
import { addAuthProxy } from './auth-proxy.ts';
import { TrustedDocuments } from './documents/trusted-documents.ts';
import { type EventTimes, addEvents } from './events/route.ts';
import { addFilesProxy } from './files-proxy.ts';
import { addGraphQL } from './graphql/route.ts';
import { type Drain, addProbes } from './probes.ts';
import { addSheetsProxy } from './sheets-proxy.ts';
import { addRegistry } from './registry-route.ts';
import { addAdmission } from './limits/admission.ts';
import { closeSlowSenders, headerLimits } from './limits/slow-senders.ts';
import type { GatewaySettings } from './settings.ts';
import { addSecurityHeaders } from './site/security-headers.ts';
import { addSite } from './site/static.ts';

export interface Gateway {
  readonly app: FastifyInstance;
  /** Fails readiness, lets requests end, closes streams. Safe to call twice. */
  close(): Promise<void>;
}

/** The one public port: portal, remotes, graph, sign-in, events. */
export async function createGateway(settings: GatewaySettings, eventTimes?: EventTimes): Promise<Gateway> {
  const app = fastify({
    loggerInstance: createLog('gateway', settings.logLevel) as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    // A request id that a client chose could be somebody else's in the audit trail.
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: settings.trustedProxies.length > 0 && [...settings.trustedProxies],
    // Whoever still holds a connection while the process ends gets an answer, not a 503.
    return503OnClosing: false,
    keepAliveTimeout: 65_000,
    http: headerLimits(settings.sendingLimits),
    frameworkErrors: answerBadRequest,
  });
  const drain: Drain = { draining: false };
  const documents = new TrustedDocuments(settings, app.log);
  await documents.start();
  app.addHook('onClose', () => documents.stop());

  app.addHook('onSend', async (_, reply) => {
    // A connection kept alive would keep the process alive with it.
    if (drain.draining) reply.header('connection', 'close');
  });

  // Forms and plain text need no permission of a browser to cross origins; JSON does.
  app.removeContentTypeParser('text/plain');
  addErrorAnswers(app);
  addSecurityHeaders(app, settings.publicOrigin);
  closeSlowSenders(app, settings.sendingLimits);
  addAdmission(app, settings.admission);
  addProbes(app, settings, drain);
  addEvents(app, settings, eventTimes);
  addRegistry(app, settings);
  await addAuthProxy(app, settings);
  await addFilesProxy(app, settings);
  await addSheetsProxy(app, settings);
  await addSite(app, settings);
  await addGraphQL(app, settings, documents);

  let closing: Promise<void> | undefined;
  return { app, close: () => (closing ??= close()) };

  async function close(): Promise<void> {
    drain.draining = true;
    await new Promise((done) => setTimeout(done, settings.drainDelay));
    await app.close();
  }
}
