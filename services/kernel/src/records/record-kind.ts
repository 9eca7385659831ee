import type { Change } from '../change.ts';
import type { Context } from '../context.ts';
import type { Binding } from '../facts/measure.ts';
import type { Mentioned } from '../graphql/selection.ts';
import { type Holders, type Reach, getReach, keepersReached } from '../permissions.ts';
import { isAmong } from './condition.ts';
import { readerOf } from './columns.ts';
import type { KeptRecord } from './kept-record.ts';
import type { Row, Viewer } from './rows.ts';

/** Who may do what with records of a kind; each from the module's closed list. */
export interface RecordPermissions {
  readonly record: Holders;
  readonly amend: Holders;
  readonly void: Holders;
  readonly read: Holders;
}

/** What lines belong to. */
export interface Owner {
  readonly kind: RecordKind;
  /** Field of the line that names it, with its message key, and property that keeps its id. */
  readonly field: string;
  readonly label: string;
  readonly property: string;
  /** Whether a line lies where it lies; else it has a place of its own. */
  readonly places: boolean;
}

/** One kind of record: everything by which the kernel can keep, list and count it. Data, no logic of the trade. */
export interface RecordKind<R extends KeptRecord = KeptRecord> {
  /** As graph and trail call it: `Activity`. */
  readonly name: string;
  /** The word before the verb in the trail: `activity.record`. */
  readonly noun: string;
  readonly entity: new () => R;
  /** Property with the business day that lists are ordered by, latest first. */
  readonly day: string;
  readonly permissions: RecordPermissions;
  /**
   * Kinds by whose measures its keepers are known (the units which answer for what these feed); left out: its own, its
   * lines', and those of what it belongs to.
   */
  readonly keptWith?: readonly string[];
  /** Whether something of it, or of what it belongs to, is for its own unit alone: the trail tells no more of acts than that they were. */
  readonly sensitive?: boolean;
  /** Whether whoever reads any of it reads all of it: a register that units share, and of which each amends its own. */
  readonly shared?: boolean;
  /** Records of which it is made up, by table and the column that names it: it lies where they lie, and counts where they do. */
  readonly parts?: { readonly table: string; readonly column: string };
  /** Values worked out by the database, by name in the graph; SQL over the table as `r`. */
  readonly selects?: Readonly<Record<string, string>>;
  /** One line without personal data. */
  summaryOf(record: R): string;
  /** Stages, by property, in which nothing of a record is changed. */
  readonly locked?: { readonly property: string; readonly stages: readonly string[] };
  /** Of lines: the kind whose records they belong to. Unit, rights, void, retention and lock come from there. */
  readonly owner?: Owner;
  /** Whether a binding is about records like this one, where units keep different parts of the kind. */
  isCountedBy?(record: R, binding: Binding): boolean;
  /** What the graph asks of a record beside its columns, without waiting. */
  shown?(record: R, viewer: Viewer): object;
  /** Puts on rows what other tables hold of them: one query for all. */
  complete?(ctx: Context, rows: readonly Row[], mentioned: Mentioned | undefined): Promise<void>;
  /** Refuses to take back a record on which others still rest. */
  beforeVoid?(tx: Change, record: R): Promise<void>;
}

/** Whether a record's stage lets nothing of it, nor of its lines, be changed. */
export function isLocked<R extends KeptRecord>(
  { locked }: Pick<RecordKind<R>, 'locked'>,
  record: R,
): boolean {
  if (!locked) return false;
  return locked.stages.includes(String((record as unknown as Record<string, unknown>)[locked.property]));
}

/** Declares a kind; checks its types. */
export function defineRecordKind<R extends KeptRecord>(kind: RecordKind<R>): RecordKind<R> {
  return kind;
}

/** What of a kind says who keeps it and who may do what. */
export type KindInRights<R extends KeptRecord = KeptRecord> = Pick<
  RecordKind<R>,
  'entity' | 'keptWith' | 'name' | 'owner' | 'permissions' | 'shared'
>;

/** Names of the module's measures by which the keepers of a kind are known. */
export function measuresOf<R extends KeptRecord>(
  ctx: Pick<Context, 'measures' | 'kinds'>,
  kind: Pick<KindInRights<R>, 'name' | 'keptWith' | 'owner'>,
): readonly string[] {
  const keptWith = kind.keptWith ?? familyOf(ctx, kind);
  return ctx.measures.filter(({ record }) => keptWith.includes(record)).map((measure) => measure.name);
}

/** A kind, what it belongs to, and all that belongs there. */
function familyOf<R extends KeptRecord>(
  { kinds }: Pick<Context, 'kinds'>,
  { name, owner }: Pick<KindInRights<R>, 'name' | 'owner'>,
): readonly string[] {
  const head = owner?.kind.name ?? name;
  return [head, ...kinds.filter((it) => it.owner?.kind.name === head).map((it) => it.name)];
}

/** Bindings by which records of the kind are counted now, of all its commitments. */
export function bindingsOf<R extends KeptRecord>(ctx: Context, kind: KindInRights<R>): readonly Binding[] {
  const measures = measuresOf(ctx, kind);
  return ctx.catalogue.bindings().filter(({ measure }) => measures.includes(measure));
}

/** Units that keep records of the kind now (of those bindings that match). Data, not code. */
export function keepersOf<R extends KeptRecord>(
  ctx: Context,
  kind: KindInRights<R>,
  matches?: (binding: Binding) => boolean,
): readonly string[] {
  return ctx.catalogue.keepersOf(measuresOf(ctx, kind), matches);
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
export async function reachOfKind<R extends KeptRecord>(
  ctx: Context,
  kind: KindInRights<R>,
  right: keyof RecordPermissions,
): Promise<Reach> {
  const reach = await getReach(ctx, kind.permissions[right], keepersOf(ctx, kind), async (units) => {
    const { sql, params } = isAmong('unit_id', units);
    const { table } = readerOf(ctx.em, kind.entity);
    const kept = await ctx.em.execute<object[]>(`select 1 from ${table} r where ${sql} limit 1`, [...params]);
    return kept.length > 0;
  });
  return kind.shared && right === 'read' ? 'ALL' : reach;
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
  return bindingsOf(ctx, kind).flatMap(({ indicatorId, year, parameters }) => {
    const commitment = ctx.catalogue.findIndicator(indicatorId)!.commitmentId;
    if (!commitmentIds.includes(commitment)) return [];
    return [{ commitment, indicator: indicatorId, year, parameters }];
  });
}
