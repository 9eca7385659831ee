import type { Change } from '../change.ts';
import type { Context } from '../context.ts';
import type { CalendarDate } from '../domain/index.ts';
import type { Binding, Measure } from '../facts/measure.ts';
import { type Holders, type Reach, getReach, keepersReached } from '../permissions.ts';
import type { KeptRecord } from './kept-record.ts';

/** Who may do what with records of a kind; each from the module's closed list. */
export interface RecordPermissions {
  readonly record: Holders;
  readonly amend: Holders;
  readonly void: Holders;
  readonly read: Holders;
}

/** One kind of record: everything by which the kernel can keep, list and count it. Data, no logic of the trade. */
export interface RecordKind<R extends KeptRecord = KeptRecord> {
  /** As graph and trail call it: `Activity`. */
  readonly name: string;
  /** The word before the verb in the trail: `activity.record`. */
  readonly noun: string;
  readonly entity: new () => R;
  /** Property with the business day that lists are ordered by, latest first. */
  readonly day: keyof R & string;
  readonly permissions: RecordPermissions;
  /** Measures that count it: the units which answer for what they feed are the ones that keep it. */
  readonly measures: readonly Measure[];
  /** Records of which it is made up, by table and the column that names it: it lies where they lie, and counts where they do. */
  readonly parts?: { readonly table: string; readonly column: string };
  /** One line without personal data. */
  summaryOf(record: R): string;
  /** Refuses to take back a record on which others still rest. */
  beforeVoid?(tx: Change, record: R): Promise<void>;
}

/** The business day of a record. */
export function dayOf<R extends KeptRecord>(kind: RecordKind<R>, record: R): CalendarDate {
  return record[kind.day] as unknown as CalendarDate;
}

/** Declares a kind; checks its types. */
export function defineRecordKind<R extends KeptRecord>(kind: RecordKind<R>): RecordKind<R> {
  return kind;
}

/** What of a kind says who keeps it and who may do what. */
export type KindInRights<R extends KeptRecord = KeptRecord> = Pick<
  RecordKind<R>,
  'entity' | 'measures' | 'name' | 'permissions'
>;

/** Units that keep records of the kind now (of those bindings that match). Data, not code. */
export function keepersOf<R extends KeptRecord>(
  ctx: Context,
  kind: KindInRights<R>,
  matches?: (binding: Binding) => boolean,
): readonly string[] {
  return ctx.catalogue.keepersOf(
    kind.measures.map(({ name }) => name),
    matches,
  );
}

/** Whether the caller may make records of the kind for some unit (under some matching binding). */
export function mayRecord<R extends KeptRecord>(
  ctx: Context,
  kind: KindInRights<R>,
  matches?: (binding: Binding) => boolean,
): boolean {
  return keepersReached(ctx, kind.permissions.record, keepersOf(ctx, kind, matches)).length > 0;
}

/** Units whose records of the kind the caller may reach by this right. FORBIDDEN where there are none. */
export function reachOfKind<R extends KeptRecord>(
  ctx: Context,
  kind: KindInRights<R>,
  right: keyof RecordPermissions,
): Promise<Reach> {
  return getReach(ctx, kind.permissions[right], keepersOf(ctx, kind), async (units) => {
    const where = { unitId: { $in: [...units] } } as object;
    return (await ctx.em.findOne(kind.entity, where, { fields: ['id'] as never[] })) !== null;
  });
}

/** A commitment that records of a kind feed, with the parameters by which they do. */
export interface BoundCommitment {
  readonly commitment: string;
  readonly indicator: string;
  /** The commitment's own year, whatever the clock's. */
  readonly year: number;
  readonly parameters: unknown;
}

/** Which of these commitments records of the kind feed, as the catalogue binds them. */
export function boundCommitments<R extends KeptRecord>(
  ctx: Context,
  kind: RecordKind<R>,
  commitmentIds: readonly string[],
): readonly BoundCommitment[] {
  const measures = new Set(kind.measures.map(({ name }) => name));
  return ctx.catalogue.bindings().flatMap(({ measure, indicatorId, year, parameters }) => {
    const commitment = ctx.catalogue.findIndicator(indicatorId)!.commitmentId;
    if (!measures.has(measure) || !commitmentIds.includes(commitment)) return [];
    return [{ commitment, indicator: indicatorId, year, parameters }];
  });
}
