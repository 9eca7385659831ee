import type { MikroORM } from '@mikro-orm/postgresql';
import type { Log } from '../log.ts';
import { type Listener, listen } from '../server/listen.ts';
import type { FactMessage } from './message.ts';
import { markSent, nextMessage } from './outbox.ts';

/** Hands a message to supervision; throws where it was not taken. */
export type Send = (message: FactMessage, signal?: AbortSignal) => Promise<void>;

// A notification may be lost with its connection; nothing stays unsent longer than this.
const EVERY_MS = 30_000;
// Never long: what kept a message from arriving may be back by now.
const RETRY_MS = [200, 500, 1000];

/** Sends what is to be sent, once. Returns whether there was anything. */
export async function relayOnce(orm: MikroORM, send: Send, signal?: AbortSignal): Promise<boolean> {
  const message = await nextMessage(orm);
  if (!message) return false;
  await send(message, signal);
  await markSent(orm, message);
  return true;
}

/** Sends changed cells whenever the database says that facts changed, and again until they arrive. */
export async function startRelay(
  orm: MikroORM,
  databaseUrl: string,
  send: Send,
  log: Log,
): Promise<Listener> {
  const stopping = new AbortController();
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let wanted = false;

  async function drain(): Promise<void> {
    wanted = false;
    while (!stopping.signal.aborted && (await relayOnce(orm, send, stopping.signal)));
    failures = 0;
  }

  function retryLater(error: unknown): void {
    if (stopping.signal.aborted) return;
    const wait = RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)]!;
    log.warn({ err: error, failures }, 'facts could not be sent, will try again');
    timer = setTimeout(wake, wait);
  }

  function wake(): void {
    if (stopping.signal.aborted) return;
    clearTimeout(timer);
    wanted = true;
    running ??= drain()
      .catch(retryLater)
      .finally(() => {
        running = undefined;
        // Something changed while the last message was on its way.
        if (wanted && failures === 0) wake();
      });
  }

  const listener = await listen(databaseUrl, 'facts', wake, log);
  const timetable = setInterval(wake, EVERY_MS);
  wake();
  return {
    async stop() {
      stopping.abort();
      clearInterval(timetable);
      clearTimeout(timer);
      await listener.stop();
      await running;
    },
  };
}
