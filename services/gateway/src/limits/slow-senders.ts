import type { FastifyInstance, FastifyRequest } from 'fastify';

/** How long a client may take to send what it began. */
export interface SendingLimits {
  /** Milliseconds for the headers, for a whole body on most routes, and of silence in a file's. */
  readonly sending: number;
  /** Milliseconds for a whole file over a slow line. */
  readonly sendingFile: number;
}

/** For `fastify({ http })`: Node itself closes what sends its headers too slowly. */
export function headerLimits({ sending }: SendingLimits) {
  return { headersTimeout: sending, connectionsCheckingInterval: Math.ceil(sending / 3) };
}

const FILE = 'application/octet-stream';

/**
 * Closes connections on which a request's body does not come. Not by Node's `requestTimeout`, which allows a large file over a slow
 * line no more than a request of some hundred bytes.
 */
export function closeSlowSenders(app: FastifyInstance, limits: SendingLimits): void {
  app.addHook('onRequest', async (request) => {
    if (!request.raw.complete) watch(request, limits);
  });
}

function watch({ raw, headers }: FastifyRequest, { sending, sendingFile }: SendingLimits): void {
  const isFile = headers['content-type'] === FILE;
  const end = performance.now() + (isFile ? sendingFile : sending);
  let received = raw.socket.bytesRead;
  const timer = setInterval(() => {
    if (raw.complete || raw.socket.destroyed) stop();
    else if (raw.socket.bytesRead > received && performance.now() < end) received = raw.socket.bytesRead;
    else raw.socket.destroy();
  }, sending).unref();
  raw.once('end', stop);
  raw.once('close', stop);

  function stop(): void {
    clearInterval(timer);
  }
}
