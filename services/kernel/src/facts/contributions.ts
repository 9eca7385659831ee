import type { EntityManager } from '@mikro-orm/postgresql';
import { type CalendarDate, ZERO, decimal, toCanonical } from '../domain/index.ts';
import { CellDeltas } from './cells.ts';
import type { Contribution } from './measure.ts';

/** (indicator, subject): the unit of locking and recounting. */
export interface SubjectKey {
  readonly indicatorId: string;
  readonly subject: string;
}

/** A contribution as kept: its township is never null, 县本级 stands for no place. */
export interface KeptContribution extends Contribution {
  readonly indicatorId: string;
  readonly townshipId: string;
}

const AS_KEYS = `jsonb_to_recordset(?::jsonb) as k (indicator_id text, subject text)`;

/**
 * Shared with other writers; a rebuild, which replaces all contributions at once, waits for it and is waited for. Take it
 * before asking what is bound: a binding added later is counted by the rebuild, after this transaction.
 */
export async function holdOffRebuild(em: EntityManager): Promise<void> {
  await em.execute('lock table fact_contribution in row exclusive mode', [], 'run');
}

/** Waits until no other transaction is counting any of these subjects. In hash order, so that nobody waits in a ring. */
export async function lockSubjects(em: EntityManager, keys: readonly SubjectKey[]): Promise<void> {
  await em.execute(
    `select pg_advisory_xact_lock(h) from (
       select distinct hashtextextended(indicator_id || '|' || subject, 0) as h from ${AS_KEYS} order by h) locks`,
    [toJson(keys)],
    'run',
  );
}

interface ContributionRow {
  indicator_id: string;
  subject: string;
  record_id: string | null;
  day: string;
  township_id: string;
  value: string;
  numerator: string;
  denominator: string;
}

const COLUMNS = `c.indicator_id, c.subject, c.record_id, c.day::text as day, c.township_id, c.value::text as value,
  c.numerator::text as numerator, c.denominator::text as denominator`;

/** The contributions kept for these subjects. */
export async function findContributions(
  em: EntityManager,
  keys: readonly SubjectKey[],
): Promise<KeptContribution[]> {
  const rows = await em.execute<ContributionRow[]>(
    `select ${COLUMNS} from fact_contribution c join ${AS_KEYS} using (indicator_id, subject)`,
    [toJson(keys)],
  );
  return rows.map(fromRow);
}

/** All contributions kept for an indicator, for a recount. */
export async function findAllContributions(
  em: EntityManager,
  indicatorId: string,
): Promise<KeptContribution[]> {
  const rows = await em.execute<ContributionRow[]>(
    `select ${COLUMNS} from fact_contribution c where c.indicator_id = ?`,
    [indicatorId],
  );
  return rows.map(fromRow);
}

/** Replaces what was kept by what counts now, and returns the difference for the cells. */
export async function replaceContributions(
  em: EntityManager,
  old: readonly KeptContribution[],
  now: readonly KeptContribution[],
): Promise<CellDeltas> {
  const whole = merge(now);
  const before = new Set(old.map(identity));
  const after = new Set(whole.map(identity));
  const gone = old.filter((it) => !after.has(identity(it)));
  const come = whole.filter((it) => !before.has(identity(it)));
  if (gone.length > 0) {
    await em.execute(
      `delete from fact_contribution c using jsonb_to_recordset(?::jsonb)
         as g (indicator_id text, subject text, record_id text, day date, township_id text)
       where c.indicator_id = g.indicator_id and c.subject = g.subject and c.record_id is not distinct from g.record_id
         and c.day = g.day and c.township_id = g.township_id`,
      [JSON.stringify(gone.map(toRow))],
      'run',
    );
  }
  if (come.length > 0) {
    await em.execute(
      `insert into fact_contribution (indicator_id, subject, record_id, day, township_id, value, numerator, denominator)
       select indicator_id, subject, record_id, day, township_id, value, numerator, denominator
       from jsonb_to_recordset(?::jsonb) as c (indicator_id text, subject text, record_id text, day date, township_id text,
         value numeric, numerator numeric, denominator numeric)`,
      [JSON.stringify(come.map(toRow))],
      'run',
    );
  }
  return difference(gone, come);
}

function difference(gone: readonly KeptContribution[], come: readonly KeptContribution[]): CellDeltas {
  const deltas = new CellDeltas();
  for (const it of gone) {
    const { value, numerator = ZERO, denominator = ZERO } = it;
    deltas.add(
      it.indicatorId,
      it.day,
      it.townshipId,
      value.neg(),
      numerator.neg(),
      denominator.neg(),
      reports(it, -1),
    );
  }
  for (const it of come)
    deltas.add(it.indicatorId, it.day, it.townshipId, it.value, it.numerator, it.denominator, reports(it, 1));
  return deltas;
}

/** What a contribution adds to the records behind its cell: an opening balance is no report. */
export function reports(it: KeptContribution, sign: 1 | -1): number {
  return it.recordId === null ? 0 : sign;
}

/** One row a record, day and place: a measure may name them more than once, the table holds their sum. */
export function merge(contributions: readonly KeptContribution[]): readonly KeptContribution[] {
  const byPlace = new Map<string, KeptContribution>();
  for (const it of contributions) {
    const key = JSON.stringify([it.indicatorId, it.subject, it.recordId, it.day, it.townshipId]);
    const kept = byPlace.get(key);
    byPlace.set(key, kept ? plus(kept, it) : it);
  }
  return [...byPlace.values()];
}

function plus(a: KeptContribution, b: KeptContribution): KeptContribution {
  return {
    ...a,
    value: a.value.plus(b.value),
    numerator: (a.numerator ?? ZERO).plus(b.numerator ?? ZERO),
    denominator: (a.denominator ?? ZERO).plus(b.denominator ?? ZERO),
  };
}

function identity(it: KeptContribution): string {
  return JSON.stringify(toRow(it));
}

function toRow(it: KeptContribution): ContributionRow {
  return {
    indicator_id: it.indicatorId,
    subject: it.subject,
    record_id: it.recordId,
    day: it.day,
    township_id: it.townshipId,
    value: toCanonical(it.value),
    numerator: toCanonical(it.numerator ?? ZERO),
    denominator: toCanonical(it.denominator ?? ZERO),
  };
}

function fromRow(row: ContributionRow): KeptContribution {
  return {
    indicatorId: row.indicator_id,
    subject: row.subject,
    recordId: row.record_id,
    day: row.day as CalendarDate,
    townshipId: row.township_id,
    value: decimal(row.value),
    numerator: decimal(row.numerator),
    denominator: decimal(row.denominator),
  };
}

function toJson(keys: readonly SubjectKey[]): string {
  return JSON.stringify(keys.map((key) => ({ indicator_id: key.indicatorId, subject: key.subject })));
}
