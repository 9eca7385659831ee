import { DriverException, FlushMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type AuditEntry, type AuditImage, appendAudit } from './audit/audit.ts';
import type { Context } from './context.ts';
import { type Act, type HistoryImage, keepRevisions } from './history/keep-revisions.ts';
import { CorrectionReason, type Reason, reasonInWords } from './history/reasons.ts';
import type { Doubt } from './questions/question.ts';
import { holdOffRebuild } from './facts/contributions.ts';
import { TouchedSubjects, settle } from './facts/settle.ts';

/** A record that is audited and counted. */
export interface Recorded {
  readonly id: string;
  readonly unitId: string;
  /** Facts for the trail, all sensitive ones together as `secrets({ … })`. */
  auditImage(): AuditImage;
  /** Its values by field, for its history; kinds that are not declared keep none. */
  history?(ctx: Context): HistoryImage;
}

/** A request inside its one transaction. Say what is made or changed; audit rows and fact cells follow by themselves. */
export interface Change extends Context {
  /** A new record, to be written and counted. `action` as in `screening.record`, `record` its kind. */
  made(action: string, record: string, entity: Recorded): void;
  /** Call before changing the record: what it was goes to the trail, and whom it counted for is counted again. */
  changing(action: string, record: string, entity: Recorded, reason?: string | Reason): void;
  /** What was asked about a record and confirmed: kept with this act. */
  answered(entity: Recorded, questions: readonly Doubt[]): void;
  /** Counts a record again that stays as it is, where what it belongs to changes. Nothing goes to the trail. */
  recounting(record: string, entity: Recorded): void;
  /** Records made so far in this transaction: queries do not see them until its one flush. */
  pending<R extends Recorded>(record: string): readonly R[];
}

interface Watched {
  readonly action: string;
  readonly record: string;
  readonly entity: Recorded;
  readonly before?: AuditImage;
  readonly was?: HistoryImage;
  readonly reason?: Reason;
}

// A query in the midst of an action would otherwise flush first, record by record: quadratic in an import.
const ONE_FLUSH = { flushMode: FlushMode.COMMIT };

const ATTEMPTS = 3;
/** PostgreSQL: deadlock detected, serialization failure. */
const COLLISIONS = new Set(['40P01', '40001']);

/**
 * Runs an action's work in one transaction with one flush, then writes trail, contributions and cells (cells last).
 * A refusal or failure anywhere leaves nothing behind. Where the database ended the transaction for the sake of another,
 * all is done again: `work` must read what it needs inside, and have no effects but on `tx`.
 */
export async function change<T>(ctx: Context, work: (tx: Change) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      const result = await changeOnce(ctx, attempt === 1 ? ctx.em : ctx.em.fork(), work);
      ctx.forget();
      return result;
    } catch (error) {
      // Inside another transaction nothing can be tried again: it has failed as a whole.
      if (attempt === ATTEMPTS || ctx.em.isInTransaction() || !isCollision(error)) throw error;
    }
  }
}

async function changeOnce<T>(
  ctx: Context,
  outer: EntityManager,
  work: (tx: Change) => Promise<T>,
): Promise<T> {
  return outer.transactional(async (em) => {
    const counts = ctx.measures.length > 0;
    if (counts) {
      await holdOffRebuild(em);
      await ctx.catalogue.refresh(em);
    }
    const watched: Watched[] = [];
    const answers = new Map<Recorded, readonly Doubt[]>();
    const touched = new TouchedSubjects(ctx.measures, counts ? ctx.catalogue.bindings() : []);
    const tx: Change = {
      ...ctx,
      em,
      made(action, record, entity) {
        em.persist(entity);
        watched.push({ action, record, entity });
      },
      changing(action, record, entity, reason) {
        touched.add(record, entity);
        watched.push({
          action,
          record,
          entity,
          before: entity.auditImage(),
          was: entity.history?.(tx),
          reason: typeof reason === 'string' ? { code: CorrectionReason.OTHER, text: reason } : reason,
        });
      },
      answered: (entity, questions) => void answers.set(entity, questions),
      recounting: (record, entity) => touched.add(record, entity),
      pending<R extends Recorded>(record: string) {
        return watched.filter((it) => it.record === record && !it.before).map((it) => it.entity as R);
      },
    };

    const result = await work(tx);
    await em.flush();
    for (const { record, entity } of watched) touched.add(record, entity);
    await appendAudit(tx, watched.map(toEntry));
    await keepRevisions(tx, actsOf(tx, watched, answers));
    await settle(em, touched, ctx.catalogue, ctx.clock.today());
    return result;
  }, ONE_FLUSH);
}

function isCollision(error: unknown): boolean {
  return error instanceof DriverException && COLLISIONS.has(String(error.code));
}

function toEntry({ action, record, entity, before, reason }: Watched): AuditEntry {
  return {
    action,
    record,
    recordId: entity.id,
    unitId: entity.unitId,
    before,
    after: entity.auditImage(),
    reason: reason && reasonInWords(reason),
  };
}

function actsOf(
  tx: Change,
  watched: readonly Watched[],
  answers: ReadonlyMap<Recorded, readonly Doubt[]>,
): Act[] {
  return watched.flatMap(({ action, record, entity, was, reason }) => {
    const after = entity.history?.(tx);
    return after
      ? { action, record, recordId: entity.id, before: was, after, reason, answered: answers.get(entity) }
      : [];
  });
}
