import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '../domain/index.ts';
import type { WaitingState } from './message.ts';

/** What waits for somebody of a unit (待办). Supervision's closed list says for which roles, and in which words. */
export interface Waiting {
  /** Says what waits for whom, within the module: `import/<id>`. */
  readonly key: string;
  /** One of supervision's kinds that bureaus send. */
  readonly kind: string;
  readonly unitId: string;
  /** For this account alone; for all of the unit's who hold the kind's roles where left out. */
  readonly accountId?: string;
  /** What the words name. Of what is sensitive neither who nor how many. */
  readonly params: Readonly<Record<string, string>>;
  /** Address in the portal of the page on which it is done. */
  readonly link: string;
  readonly dueOn?: CalendarDate;
}

/**
 * Tells supervision, in the transaction of the act that causes it, that something waits. It arrives at least once, and the
 * last that was said of a key stands whatever arrives when.
 */
export async function putWaiting(em: EntityManager, waiting: Waiting): Promise<void> {
  await em.execute(
    `insert into waiting (key, body, done, version) values (?, ?::jsonb, false, nextval('waiting_version'))
     on conflict (key) do update set body = excluded.body, done = false, version = nextval('waiting_version')`,
    [
      waiting.key,
      JSON.stringify({ ...waiting, accountId: waiting.accountId ?? null, dueOn: waiting.dueOn ?? null }),
    ],
    'run',
  );
  await wakeRelay(em);
}

/** Tells supervision, in the transaction of the act by which it was done, that it waits no more. */
export async function doneWaiting(em: EntityManager, key: string): Promise<void> {
  await em.execute(
    `update waiting set done = true, version = nextval('waiting_version') where key = ? and not done`,
    [key],
    'run',
  );
  await wakeRelay(em);
}

async function wakeRelay(em: EntityManager): Promise<void> {
  await em.execute(`select pg_notify('facts', '')`, [], 'run');
}

/** What supervision has not been told yet. */
export async function dirtyWaiting(em: EntityManager): Promise<WaitingState[]> {
  const rows = await em.execute<
    { body: Omit<WaitingState, 'done' | 'version'>; done: boolean; version: number }[]
  >('select body, done, version::float8 as version from waiting where version > sent_version order by key');
  return rows.map(({ body, ...state }) => ({ ...body, ...state }));
}

/** Notes what arrived. What was done and told is forgotten: a key that comes again has a higher version all the same. */
export async function markWaitingSent(em: EntityManager, waiting: readonly WaitingState[]): Promise<void> {
  if (waiting.length === 0) return;
  const sent = JSON.stringify(waiting.map(({ key, version }) => ({ key, version })));
  await em.execute(
    `update waiting w set sent_version = greatest(w.sent_version, s.version)
     from jsonb_to_recordset(?::jsonb) as s (key text, version bigint) where w.key = s.key`,
    [sent],
    'run',
  );
  await em.execute('delete from waiting where done and sent_version = version', [], 'run');
}
