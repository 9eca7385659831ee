import pg from 'pg';
import type { Log } from '../log.ts';

/** What a connection may take, in milliseconds. 0 means as long as it takes. */
export interface ConnectionLimits {
  /** Waiting for somebody else's lock. */
  readonly lock_timeout: number;
  /** One statement. */
  readonly statement_timeout: number;
  /** A transaction that nobody goes on with. */
  readonly idle_in_transaction_session_timeout: number;
  /** Waiting for a connection: one to be made, or one of the pool to become free. */
  readonly connectionTimeoutMillis: number;
}

/**
 * For requests: all shorter than the ten seconds that the gateway waits, so that whoever asks hears why. A locked table
 * then holds a connection for two seconds and not for ever, and the pool stays open for those who do not need it.
 */
export const REQUEST_LIMITS: ConnectionLimits = {
  lock_timeout: 2_000,
  statement_timeout: 8_000,
  idle_in_transaction_session_timeout: 30_000,
  connectionTimeoutMillis: 8_000,
};

/** For migrations, commands and the loading of data, which run for as long as it takes but not against a lock for ever. */
export const LONG_WORK: ConnectionLimits = {
  lock_timeout: 60_000,
  statement_timeout: 0,
  idle_in_transaction_session_timeout: 0,
  connectionTimeoutMillis: 30_000,
};

/** The SQL that lets one transaction of a service run for as long as a command may: a recount, the walk over a trail. */
export const TAKE_YOUR_TIME = `set local statement_timeout = ${LONG_WORK.statement_timeout};
  set local lock_timeout = ${LONG_WORK.lock_timeout}`;

interface PoolSettings {
  readonly url: string;
  readonly max: number;
  readonly limits: ConnectionLimits;
}

/** A pool whose connections may be lost without the process. The only way to make one: tests/contract looks for others. */
export function openPool({ url, max, limits }: PoolSettings, log: Log): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, min: 1, max, keepAlive: true, ...limits });
  survive(pool, log);
  return pool;
}

/**
 * The pool itself speaks for idle connections only: one that is in use and breaks would end the process, unless it has a
 * listener of its own. Who uses it hears of the loss by his query.
 */
export function survive(pool: pg.Pool, log: Log): void {
  const lost = (error: Error) => log.warn({ reason: error.message }, 'database connection lost');
  pool.on('connect', (client) => client.on('error', lost));
  pool.on('error', lost);
  // pg-pool sets `release` right after the event, and hands the client out after that.
  pool.on('acquire', (client) => queueMicrotask(() => giveBackWhenLost(client)));
}

/**
 * Kysely never gives back a connection whose BEGIN or ROLLBACK fails (0.29: `startTransaction` and `rollback` release after
 * the statement only), which is what happens to every transaction of a lost connection: twenty of them, and the pool is
 * empty for ever. A connection that has ended is therefore given back by its end; whoever comes later does nothing.
 */
function giveBackWhenLost(client: pg.PoolClient): void {
  const release = client.release.bind(client);
  let isHeld = true;
  const giveBack = (error?: Error | boolean): void => {
    if (!isHeld) return;
    isHeld = false;
    client.off('end', onEnd);
    release(error);
  };
  const onEnd = (): void => {
    try {
      giveBack(true);
    } catch {
      // pg-pool itself had given it back, to nobody, before we could know.
    }
  };
  client.once('end', onEnd);
  client.release = giveBack;
}
