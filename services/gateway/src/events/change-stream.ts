import { signServiceToken } from '@minsheng/kernel/token';
import type { FastifyBaseLogger } from 'fastify';
import { z } from 'zod';
import type { GatewaySettings } from '../settings.ts';
import { readEvents } from './read-events.ts';

const change = z.object({ indicators: z.array(z.string()) });

const SUPERVISION = 'supervision';
// Supervision says something, if only a comment, every 15 seconds.
const LONGEST_SILENCE = 45_000;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 8_000;

export interface ChangeListener {
  changed(indicators: readonly string[]): void;
  /** The stream is whole again after a gap in which changes may have been missed. */
  resumed(): void;
}

/** One connection to supervision's changes for the whole gateway, made again whenever it is lost. Returns the way to end it. */
export function followChanges(
  settings: Pick<GatewaySettings, 'serviceUrl' | 'signingKey'>,
  log: FastifyBaseLogger,
  listener: ChangeListener,
): () => Promise<void> {
  const end = new AbortController();
  const running = follow();
  return async () => {
    end.abort();
    await running;
  };

  async function follow(): Promise<void> {
    let pause = FIRST_PAUSE;
    let wasConnected = false;
    while (!end.signal.aborted) {
      try {
        await readOne(() => {
          if (wasConnected) listener.resumed();
          wasConnected = true;
          pause = FIRST_PAUSE;
        });
      } catch (error) {
        if (!end.signal.aborted) log.warn({ reason: String(error) }, 'no changes from supervision for now');
      }
      await sleep(pause, end.signal);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
  }

  async function readOne(connected: () => void): Promise<void> {
    const token = await signServiceToken(settings.signingKey, 'gateway', SUPERVISION);
    const silence = new AbortController();
    const watchdog = setTimeout(() => silence.abort(new Error('silent for too long')), LONGEST_SILENCE);
    try {
      const response = await fetch(`${settings.serviceUrl(SUPERVISION)}/internal/changes`, {
        headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
        signal: AbortSignal.any([end.signal, silence.signal]),
      });
      if (!response.ok || !response.body) throw new Error(`supervision answered ${response.status}`);
      connected();
      for await (const data of readEvents(response.body, () => watchdog.refresh())) {
        listener.changed(change.parse(JSON.parse(data)).indicators);
      }
    } finally {
      clearTimeout(watchdog);
    }
  }
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) return done();
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), done()), { once: true });
  });
}
