import pg from 'pg';
import type { Log } from '../log.ts';

export interface Listener {
  stop(): Promise<void>;
}

const RECONNECT_MS = 200;
const CONNECT_WITHIN_MS = 2_000;

/**
 * Calls `heard` at every NOTIFY on the channel, and once after each (re)connection, since what was said meanwhile is lost.
 * Holds one connection of its own: a pooled one would forget that it listens.
 */
export async function listen(
  databaseUrl: string,
  channel: string,
  heard: (payload: string) => void,
  log: Log,
): Promise<Listener> {
  let stopped = false;
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const next = new pg.Client({
      connectionString: databaseUrl,
      keepAlive: true,
      connectionTimeoutMillis: CONNECT_WITHIN_MS,
    });
    next.on('notification', (message) => heard(message.payload ?? ''));
    next.on('error', (error) => log.warn({ error: error.message, channel }, 'listening connection lost'));
    next.on('end', retry);
    await next.connect();
    await next.query(`listen ${pg.escapeIdentifier(channel)}`);
    client = next;
    heard('');
  }

  function retry(): void {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => connect().catch(retry), RECONNECT_MS);
  }

  await connect().catch(retry);
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await client?.end();
    },
  };
}
