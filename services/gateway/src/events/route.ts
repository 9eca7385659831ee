import type { Caller } from '@minsheng/kernel';
import { reachOf } from '@minsheng/kernel/permissions';
import { RIGHTS } from '@minsheng/kernel/rights';
import type { FastifyInstance } from 'fastify';
import { GatewayRefusal } from '../refusal.ts';
import { assertUnrestricted } from '../session/restriction.ts';
import { findSession, getSession } from '../session/session.ts';
import type { GatewaySettings } from '../settings.ts';
import { followChanges } from './change-stream.ts';
import { FanOut, eventText } from './fan-out.ts';

export interface EventTimes {
  readonly heartbeat: number;
  readonly sessionCheck: number;
}

/** Seconds; a page whose stream was refused asks again by itself. */
const RETRY_AFTER = '10';

const TIMES: EventTimes = { heartbeat: 15_000, sessionCheck: 30_000 };

/**
 * GET /api/events: one stream for each browser that names indicators whose figures changed (`indicators`), and says
 * when changes may have been missed (`resync`). Refused without a session, to whoever may not read figures, and to a session or
 * an account that holds as many as it may; closed once the session ends or the last grant that reads figures is gone.
 */
export function addEvents(app: FastifyInstance, settings: GatewaySettings, times: EventTimes = TIMES): void {
  const streams = new FanOut(settings.streams);
  const stopFollowing = followChanges(settings, app.log, {
    changed: (ids) => streams.send(eventText('indicators', { ids })),
    resumed: () => streams.send(eventText('resync', {})),
  });
  const heartbeat = setInterval(() => streams.send(': heartbeat\n\n'), times.heartbeat);
  app.addHook('preClose', async () => {
    clearInterval(heartbeat);
    streams.closeAll();
    await stopFollowing();
  });

  app.get('/api/events', { exposeHeadRoute: false }, async (request, reply) => {
    const { cookie } = request.headers;
    // A browser opens it again by itself whenever it was cut off.
    const { caller, sessionId, restriction } = await getSession(settings, cookie, true);
    assertUnrestricted(restriction);
    if (!readsFigures(caller)) throw new GatewayRefusal(403, 'FORBIDDEN');
    const owner = { sessionId, accountId: caller.accountId };
    if (!streams.mayOpen(owner)) {
      reply.header('retry-after', RETRY_AFTER);
      throw new GatewayRefusal(429, 'TOO_MANY_STREAMS');
    }
    reply.hijack();
    const stream = reply.raw;
    stream.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      // Kept alive after its end, a connection would hold the gateway's shutdown until it is idle for long enough.
      connection: 'close',
    });
    stream.write(': open\n\n');
    streams.add(stream, owner);
    const check = setInterval(() => void closeIfOver(), times.sessionCheck);
    stream.once('close', () => clearInterval(check));

    async function closeIfOver(): Promise<void> {
      // Identity may be away for a moment: that is no sign-out, and the next request will ask it again.
      const session = await findSession(settings, cookie, true).catch(() => 'unknown' as const);
      if (session === 'unknown') return;
      if (!session) stream.end(eventText('signed-out', {}));
      // The browser asks for the stream again and is told why it is refused.
      else if (session.restriction || !readsFigures(session.caller)) stream.end();
    }
  });
}

function readsFigures(caller: Caller): boolean {
  return reachOf(caller, RIGHTS.FIGURES) === 'ALL';
}
