import type { MikroORM } from '@mikro-orm/postgresql';
import type { Log } from '../log.ts';
import { type Listener, listen } from '../server/listen.ts';
import type { FactMessage } from './message.ts';
import { markSent, nextMessage } from './outbox.ts';

/** Hands a message to supervision; throws where it was not taken. */
export type Send = (message: FactMessage) => Promise<void>;

const RETRY_MS = [200, 1000, 3000, 10_000];

/** Sends what is to be sent, once. Returns whether there was anything. */
export async function relayOnce(orm: MikroORM, send: Send): Promise<boolean> {
  const message = await nextMessage(orm);
  if (!message) return false;
  await send(message);
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
  let stopped = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let wanted = false;

  async function drain(): Promise<void> {
    wanted = false;
    while (await relayOnce(orm, send));
    failures = 0;
  }

  function retryLater(error: unknown): void {
    const wait = RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)]!;
    log.warn({ err: error, failures }, 'facts could not be sent, will try again');
    timer = setTimeout(wake, wait);
  }

  function wake(): void {
    if (stopped) return;
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
  wake();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await listener.stop();
      await running;
    },
  };
}
