import { createHmac } from 'node:crypto';
import type { Context } from '../context.ts';
import { shanghaiDay } from '../domain/index.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { OF_THE_SYSTEM, reducedVerbSql } from './reduced.rules.ts';
import { PLAIN_NUMBERS, type TrailNumbers, coveredNumbers } from './trail-numbers.ts';
import type { TrailRow } from './trail.words.ts';

/** SQL of a condition, and its values. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** A trail as its auditor may read it. */
export interface TrailView {
  /** SQL of a table with the columns of `audit_row`, and `day`, `reduced` and `shown_action`. */
  readonly from: string;
  readonly values: readonly unknown[];
  /** Kinds of whose acts no more is shown than that they were. */
  readonly sensitive: readonly string[];
  readonly numbers: TrailNumbers;
  /** SQL of the two orders. */
  readonly latestFirst: string;
  readonly oldestFirst: string;
  /** What comes after a row, latest first; nothing where there is no such row. */
  after(ctx: Context, id: string): Promise<Condition>;
}

/** SQL: the day of a row `r` by the system clock; as its index has it. */
const TRAIL_DAY = `(r.at at time zone 'Asia/Shanghai')::date`;

/** The view of whoever asks. `whole`: for rows of an opening, as they are. */
export function trailView(ctx: Context, whole = false): TrailView {
  const kinds = ctx.kinds.filter(({ sensitive }) => sensitive);
  const shown = kinds.length > 0 && !whole ? reducedView(ctx, kinds) : PLAIN_VIEW;
  return {
    ...shown,
    sensitive: kinds.map(({ name }) => name),
    numbers: kinds.length > 0 ? coveredNumbers(ctx) : PLAIN_NUMBERS,
  };
}

type Shown = Omit<TrailView, 'numbers' | 'sensitive'>;

const PLAIN_VIEW: Shown = {
  from: `(select r.*, ${TRAIL_DAY} as day, false as reduced, r.action as shown_action from audit_row r) t`,
  values: [],
  latestFirst: 'id desc',
  oldestFirst: 'id',
  after: async (_, id) => ({ sql: 'id < ?', values: [id] }),
};

/**
 * Of a kind with sensitive fields the auditor sees each act, by whom, for which unit and on which day, never of which record:
 * how often a result was amended tells what it was. Acts come once their day is over and lie in it by chance: whoever
 * watched the list grow would know their minute and their order.
 */
function reducedView(ctx: Context, kinds: readonly Pick<RecordKind, 'name' | 'noun'>[]): Shown {
  const system = OF_THE_SYSTEM.map((action) => `'${action}'`).join(', ');
  const from = `(
    select v.*, case when reduced then (?::jsonb ->> record) || '.' || ${reducedVerbSql('action')} else action end as shown_action,
      case when reduced then encode(sha256(convert_to(? || id::text, 'UTF8')), 'hex') else '' end as mixed
    from (select r.*, ${TRAIL_DAY} as day, (?::jsonb ->> r.record) is not null and r.action not in (${system}) as reduced
          from audit_row r) v
    where not reduced or day < ?::date) t`;
  const nouns = JSON.stringify(Object.fromEntries(kinds.map(({ name, noun }) => [name, noun])));
  const mixing = createHmac('sha256', ctx.auditKey).update('order within a day').digest('base64url');
  const values = [nouns, mixing, nouns, shanghaiDay(ctx.clock.now())];
  return {
    from,
    values,
    latestFirst: 'day desc, reduced, mixed, id desc',
    oldestFirst: 'day, reduced, mixed, id',
    async after({ em }, id) {
      const [row] = await em.execute<{ day: string; reduced: boolean; mixed: string }[]>(
        `select day::text as day, reduced, mixed from ${from} where id = ?`,
        [...values, id],
      );
      if (!row) return { sql: 'false', values: [] };
      return {
        sql: '(day < ?::date or (day = ?::date and (reduced, mixed, -id) > (?, ?, -(?::bigint))))',
        values: [row.day, row.day, row.reduced, row.mixed, id],
      };
    },
  };
}

/**
 * A row as its view shows it: of a sensitive kind no more than its day, and a token of this one act in the place of record
 * and person. Where there are such kinds no row tells its place in the chain, which would put the acts in order.
 */
export function shownAs({ numbers, sensitive }: TrailView, row: TrailRow): TrailRow {
  const id = numbers.show(row.id);
  const shown = { ...row, id, position: sensitive.length > 0 ? null : row.position };
  if (!row.reduced) return shown;
  return { ...shown, at: null, recordId: id, before: null, after: null, reason: null, requestId: null };
}
