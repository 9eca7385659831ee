import type { Context } from '../context.ts';
import { shanghaiDay, yearOf } from '../domain/index.ts';
import { pageOf, pageSize } from '../graphql/connection.ts';
import { type Messages, translate } from '../messages.ts';
import { hashIdNumber } from '../people/subject.ts';
import { assertMayAnywhere } from '../permissions.ts';
import { appendAudit, secret } from './audit.ts';
import type { AuditChain, AuditConnection, AuditExport, AuditFilter, AuditRow } from './audit.types.ts';
import { GENESIS, SEALED_CONTENT, link, linkKey } from './chain.ts';
import { findLastCheck } from './check.ts';
import { toCsv } from './csv.ts';
import { auditPermissions } from './permissions.ts';
import { AUDIT_TRAIL, searchesOf } from './record-keys.ts';
import { isOpen } from './opening.queries.ts';
import { recordsOf } from './records-of-person.ts';
import { SYSTEM_UNIT } from './system.ts';
import { type Condition, type TrailView, shownAs, trailView } from './trail-view.ts';
import { type NameOfPlace, type TrailRow, csvHeadings, csvRow, kindInWords, named } from './trail.words.ts';
import { countPending, findHead, findHeadOfYesterday } from './verify.ts';

const MOST_EXPORTED = 10_000;

/** One page of the trail, latest first. FORBIDDEN for all but the audit administrator. Reading leaves a row itself. */
export async function readTrail(
  ctx: Context,
  messages: Messages,
  filter: AuditFilter,
  first: number,
  cursor?: string | null,
): Promise<AuditConnection> {
  assertMayAnywhere(ctx, auditPermissions['audit:read']);
  const size = pageSize(first);
  const asked = await question(ctx, filter);
  const { view, where } = asked;
  const [total] = await ctx.em.execute<{ total: number }[]>(
    `select count(*)::int as total from ${view.from} where ${where.sql}`,
    [...view.values, ...where.values],
  );
  const after = cursor ? await view.after(ctx, view.numbers.read(cursor, 'after')) : EVERYTHING;
  const rows = await findRows(ctx, asked, { order: view.latestFirst, limit: size + 1, after });
  const chain = await chainOf(ctx, view);
  await noteReading(ctx, 'audit.read', filter);
  const page = pageOf(
    rows.map((row) => named(messages, row, placesOf(ctx))),
    size,
    cursor,
    total!.total,
    ({ id }) => id,
  );
  return { ...page, edges: [...page.edges], chain, reduces: sensitiveInWords(messages, view) };
}

/** The filtered trail as a file, oldest first, at most 10 000 rows. FORBIDDEN for all but the audit administrator. */
export async function exportTrail(
  ctx: Context,
  messages: Messages,
  filter: AuditFilter,
): Promise<AuditExport> {
  assertMayAnywhere(ctx, auditPermissions['audit:read']);
  const asked = await question(ctx, filter);
  const rows = await findRows(ctx, asked, {
    order: asked.view.oldestFirst,
    limit: MOST_EXPORTED + 1,
    after: EVERYTHING,
  });
  await noteReading(ctx, 'audit.export', filter);
  const kept: AuditRow[] = rows.slice(0, MOST_EXPORTED).map((row) => named(messages, row, placesOf(ctx)));
  return {
    fileName: `${translate(messages, 'AUDIT_FILE', { module: ctx.moduleId })}.csv`,
    text: toCsv([csvHeadings(messages), ...kept.map((row) => csvRow(messages, row))]),
    rows: kept.length,
    truncated: rows.length > MOST_EXPORTED,
  };
}

/** Without a catalogue, as with accounts, no place is named. */
function placesOf({ catalogue }: Context): NameOfPlace {
  if (catalogue.version === undefined) return () => undefined;
  return (id) => catalogue.findTownship(id)?.name;
}

/** Names of the kinds of whose acts no more is shown than that they were. */
function sensitiveInWords(messages: Messages, { sensitive }: TrailView): string[] {
  return sensitive.map((record) => kindInWords(messages, record));
}

const EVERYTHING: Condition = { sql: 'true', values: [] };

interface Asked {
  readonly view: TrailView;
  readonly where: Condition;
}

interface Slice {
  readonly order: string;
  readonly limit: number;
  readonly after: Condition;
}

async function question(ctx: Context, filter: AuditFilter): Promise<Asked> {
  const opened = filter.opening ? await isOpen(ctx, filter.opening) : false;
  const view = trailView(ctx, opened);
  return { view, where: await conditions(ctx, view, filter) };
}

async function findRows(ctx: Context, { view, where }: Asked, slice: Slice): Promise<TrailRow[]> {
  type Read = Omit<TrailRow, 'intact'> & {
    link: string | null;
    previous: string | null;
    content: string | null;
  };
  const rows = await ctx.em.execute<Read[]>(
    `select r.id::text as id, r.at, r.day::text as day, r.account_id as "accountId", r.username, r.acting_roles as "actingRoles",
       r.acting_unit_id as "actingUnitId", r.unit_id as "unitId", r.shown_action as action, r.record, r.record_id as "recordId",
       r.before, r.after, r.reason, r.request_id as "requestId", r.business_day::text as "businessDay", r.reduced,
       s.position::text as position, s.link, s.format, s.hash, ${SEALED_CONTENT} as content,
       (select p.link from audit_seal p where p.position < s.position order by p.position desc limit 1) as previous
     from (select *, row_number() over (order by ${slice.order}) as nth
           from ${view.from} where ${where.sql} and ${slice.after.sql} order by nth limit ?) r
     left join audit_seal s on s.row_id = r.id order by r.nth`,
    [...view.values, ...where.values, ...slice.after.values, slice.limit],
  );
  const key = linkKey(ctx.auditKey);
  return rows.map(({ link: sealed, previous, content, ...row }) => {
    const intact =
      sealed === null ? null : content !== null && link(previous ?? GENESIS, content, row, key) === sealed;
    return shownAs(view, { ...row, intact });
  });
}

async function conditions(ctx: Context, { numbers }: TrailView, filter: AuditFilter): Promise<Condition> {
  const { row, account, username, record, recordId, action, from, to, idNumber, opening } = filter;
  const parts: (readonly [string, unknown])[] = [];
  if (row) parts.push(['id = ?', numbers.read(row, 'row')]);
  if (account) parts.push(['account_id = ?', account]);
  if (username) parts.push(['username = ?', username]);
  if (record) parts.push(['record = ?', record]);
  if (recordId) parts.push(['not reduced and record_id = ?', recordId]);
  if (action)
    parts.push([action.includes('.') ? 'shown_action = ?' : `split_part(shown_action, '.', 1) = ?`, action]);
  if (from) parts.push([`at >= (?::date)::timestamp at time zone 'Asia/Shanghai'`, from]);
  if (to) parts.push([`at < (?::date + 1)::timestamp at time zone 'Asia/Shanghai'`, to]);
  if (idNumber)
    parts.push([
      `not reduced and (record, record_id) in (select x.record, x.id from jsonb_to_recordset(?::jsonb) as x (record text, id text))`,
      JSON.stringify(await recordsOf(ctx, idNumber)),
    ]);
  if (opening)
    parts.push([
      '(record, record_id) in (select o.record, o.record_id from audit_opening_record o where o.opening_id = ?)',
      opening,
    ]);
  return {
    sql: ['true', ...parts.map(([sql]) => sql)].join(' and '),
    values: parts.map(([, value]) => value),
  };
}

async function noteReading(
  ctx: Context,
  action: string,
  { idNumber, ...filter }: AuditFilter,
): Promise<void> {
  const asked = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
  const person = idNumber ? { person: secret(hashIdNumber(ctx.vault, idNumber)) } : {};
  await appendAudit(ctx, [
    {
      action,
      record: AUDIT_TRAIL,
      recordId: ctx.moduleId,
      unitId: SYSTEM_UNIT,
      after: { ...Object.fromEntries(asked), ...person },
      secretsOf: searchesOf(yearOf(ctx.clock.today())),
    },
  ]);
}

async function chainOf(ctx: Context, { sensitive }: TrailView): Promise<AuditChain> {
  const check = await findLastCheck(ctx.em);
  const live = sensitive.length === 0;
  const head = live
    ? await findHead(ctx.em)
    : await findHeadOfYesterday(ctx.em, shanghaiDay(ctx.clock.now()));
  return {
    position: head?.position ?? null,
    pending: live ? await countPending(ctx.em) : 0,
    verifiedAt: check?.at ?? null,
    verifiedPosition: (live ? check?.position : undefined) ?? null,
    faults: check?.faults ?? null,
    firstFault: check?.firstFault ?? null,
  };
}
