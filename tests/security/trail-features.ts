/** A row as the auditor has it. */
export interface AuditorsRow {
  readonly id: string;
  readonly at: string | null;
  readonly day?: string;
  readonly username: string;
  readonly action: string;
  readonly recordId: string;
  readonly reason: string | null;
  readonly requestId: string | null;
  readonly businessDay: string;
  readonly position: string | null;
  readonly values: readonly {
    readonly name: string;
    readonly before: string | null;
    readonly after: string | null;
    readonly changed: boolean;
  }[];
}

const WINDOWS = [0, 1, 2, 4, 7, 14, 30];
const ACTS = ['amend', 'read', 'unmask', 'record'];

interface Known {
  readonly sameRecord: ReadonlyMap<string, readonly AuditorsRow[]>;
  readonly sameRequest: ReadonlyMap<string, number>;
  readonly hashesBefore: ReadonlyMap<string, number>;
  /** Number of acts by account, act and day. */
  readonly counts: ReadonlyMap<string, number>;
}
const known = new WeakMap<readonly AuditorsRow[], Known>();

/** All that could put the act at a place of the list together with others: names, hashes, neighbours, times, orders, counts. */
export function featuresOfAct(trail: readonly AuditorsRow[], place: number): readonly number[] {
  const row = trail[place]!;
  const about = known.get(trail) ?? learnAll(trail);
  known.set(trail, about);
  const same = about.sameRecord.get(row.recordId)!;
  const sensitive = row.values.find(({ name }) => name === 'sensitive')?.after;
  return [
    same.length,
    same.filter((it) => verbOf(it) === 'amend').length,
    same.reduce((sum, it) => sum + it.values.filter(({ changed }) => changed).length, 0),
    about.sameRequest.get(row.requestId ?? '') ?? 0,
    sensitive ? (about.hashesBefore.get(sensitive) ?? 0) : 0,
    row.values.length,
    row.reason?.length ?? 0,
    Number(row.position ?? 0),
    numberIn(row.id),
    numberIn(row.recordId),
    ...neighbours(trail, place),
    place,
    dayOf(row),
    ...ACTS.flatMap((act) => {
      let sum = 0;
      return Array.from({ length: WINDOWS.at(-1)! + 1 }, (_, later) => later).flatMap((later) => {
        sum += about.counts.get(`${row.username}/${act}/${dayOf(row) + later}`) ?? 0;
        return WINDOWS.includes(later) ? [sum] : [];
      });
    }),
  ];
}

/** What stands beside it in the list, of anybody and of the same account, and how far away in time. */
function neighbours(trail: readonly AuditorsRow[], place: number): readonly number[] {
  const row = trail[place]!;
  return [1, -1].flatMap((step) => {
    const next = trail[place + step];
    let own = place + step;
    while (trail[own] && trail[own]!.username !== row.username) own += step;
    return [next, trail[own]].flatMap((it) => [
      it ? ACTS.indexOf(verbOf(it)) : -1,
      it?.at && row.at ? Math.abs(Date.parse(it.at) - Date.parse(row.at)) : -1,
    ]);
  });
}

function learnAll(trail: readonly AuditorsRow[]): Known {
  const hashes = trail.flatMap(({ values }) =>
    values.flatMap(({ name, before }) => (name === 'sensitive' && before) || []),
  );
  return {
    sameRecord: Map.groupBy(trail, ({ recordId }) => recordId),
    sameRequest: countsOf(trail.flatMap(({ requestId }) => requestId ?? [])),
    hashesBefore: countsOf(hashes),
    counts: countsOf(trail.map((row) => `${row.username}/${verbOf(row)}/${dayOf(row)}`)),
  };
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function verbOf({ action }: AuditorsRow): string {
  return action.split('.')[1]!;
}

function dayOf({ businessDay }: AuditorsRow): number {
  return Date.parse(businessDay) / 86_400_000;
}

/** The beginning of a name, read as a number. */
function numberIn(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : Buffer.from(text, 'base64url').readUInt32BE(0);
}
