import type { Context } from '../context.ts';
import { yearOf } from '../domain/index.ts';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../graphql/connection.ts';
import { type Messages, translate } from '../messages.ts';
import { findPersonTables } from '../people/person-tables.ts';
import { hashIdNumber, hashesOfNumber } from '../people/subject.ts';
import { assertMayAnywhere } from '../permissions.ts';
import { Refusal } from '../refusal.ts';
import { appendAudit, secret } from './audit.ts';
import type { AuditChain, AuditConnection, AuditExport, AuditFilter, AuditRow } from './audit.types.ts';
import { GENESIS, SEALED_CONTENT, link } from './chain.ts';
import { findLastCheck } from './check.ts';
import { toCsv } from './csv.ts';
import { auditPermissions } from './permissions.ts';
import { AUDIT_TRAIL, searchesOf } from './record-keys.ts';
import { SYSTEM_UNIT } from './system.ts';
import { type NameOfPlace, type TrailRow, csvHeadings, csvRow, named } from './trail.words.ts';
import { countPending, findHead } from './verify.ts';

const MOST_EXPORTED = 10_000;

/** One page of the trail, latest first. FORBIDDEN for all but the audit administrator. Reading leaves a row itself. */
export async function readTrail(
  ctx: Context,
  messages: Messages,
  filter: AuditFilter,
  first: number,
  after?: string | null,
): Promise<AuditConnection> {
  assertMayAnywhere(ctx, auditPermissions['audit:read']);
  const size = pageSize(first);
  const where = await conditions(ctx, filter);
  const [total] = await ctx.em.execute<{ total: number }[]>(
    `select count(*)::int as total from audit_row where ${where.sql}`,
    where.values,
  );
  const below = after ? readRowId(decodeCursor(after, 1)[0]!, 'after') : null;
  const rows = await findRows(ctx, where, { order: 'desc', limit: size + 1, below });
  const chain = await chainOf(ctx);
  await noteReading(ctx, 'audit.read', filter);
  const page = pageOf(
    rows.map((row) => named(messages, row, placesOf(ctx))),
    size,
    after,
    total!.total,
    ({ id }) => encodeCursor([id]),
  );
  return { ...page, edges: [...page.edges], chain };
}

/** The filtered trail as a file, oldest first, at most 10 000 rows. FORBIDDEN for all but the audit administrator. */
export async function exportTrail(
  ctx: Context,
  messages: Messages,
  filter: AuditFilter,
): Promise<AuditExport> {
  assertMayAnywhere(ctx, auditPermissions['audit:read']);
  const where = await conditions(ctx, filter);
  const rows = await findRows(ctx, where, { order: 'asc', limit: MOST_EXPORTED + 1, below: null });
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

interface Where {
  readonly sql: string;
  readonly values: readonly unknown[];
}

interface Slice {
  readonly order: 'asc' | 'desc';
  readonly limit: number;
  readonly below: string | null;
}

async function findRows(ctx: Context, where: Where, { order, limit, below }: Slice): Promise<TrailRow[]> {
  type Read = Omit<TrailRow, 'intact'> & {
    link: string | null;
    previous: string | null;
    content: string | null;
  };
  const rows = await ctx.em.execute<Read[]>(
    `select r.id::text as id, r.at, r.account_id as "accountId", r.username, r.acting_roles as "actingRoles",
       r.acting_unit_id as "actingUnitId", r.unit_id as "unitId", r.action, r.record, r.record_id as "recordId",
       r.before, r.after, r.reason, r.request_id as "requestId", r.business_day::text as "businessDay",
       s.position::text as position, s.link, s.format, s.hash, ${SEALED_CONTENT} as content,
       (select p.link from audit_seal p where p.position < s.position order by p.position desc limit 1) as previous
     from (select * from audit_row where ${where.sql} and (?::bigint is null or id < ?::bigint)
           order by id ${order} limit ?) r
     left join audit_seal s on s.row_id = r.id order by r.id ${order}`,
    [...where.values, below, below, limit],
  );
  return rows.map(({ link: sealed, previous, content, ...row }) => ({
    ...row,
    intact: sealed === null ? null : content !== null && link(previous ?? GENESIS, content, row) === sealed,
  }));
}

async function conditions(ctx: Context, filter: AuditFilter): Promise<Where> {
  const { row, account, username, record, recordId, action, from, to, idNumber } = filter;
  const parts: (readonly [string, unknown])[] = [];
  if (row) parts.push(['id = ?', readRowId(row, 'row')]);
  if (account) parts.push(['account_id = ?', account]);
  if (username) parts.push(['username = ?', username]);
  if (record) parts.push(['record = ?', record]);
  if (recordId) parts.push(['record_id = ?', recordId]);
  if (action) parts.push([action.includes('.') ? 'action = ?' : `split_part(action, '.', 1) = ?`, action]);
  if (from) parts.push([`at >= (?::date)::timestamp at time zone 'Asia/Shanghai'`, from]);
  if (to) parts.push([`at < (?::date + 1)::timestamp at time zone 'Asia/Shanghai'`, to]);
  if (idNumber)
    parts.push([
      `(record, record_id) in (select x.record, x.id from jsonb_to_recordset(?::jsonb) as x (record text, id text))`,
      JSON.stringify(await recordsOf(ctx, idNumber)),
    ]);
  return {
    sql: ['true', ...parts.map(([sql]) => sql)].join(' and '),
    values: parts.map(([, value]) => value),
  };
}

/** The records that a person stands in, found by keyed hash: the trail itself knows nobody. */
async function recordsOf(ctx: Context, idNumber: string): Promise<readonly { record: string; id: string }[]> {
  const hashes = JSON.stringify(hashesOfNumber(ctx.vault, idNumber));
  const found: { record: string; id: string }[] = [];
  for (const { record, table, key, people } of findPersonTables(ctx.em)) {
    const columns = people.flatMap(({ subject }) => subject ?? []);
    if (columns.length === 0) continue;
    const rows = await ctx.em.execute<{ id: string }[]>(
      `select "${key}"::text as id from "${table}" where ${columns.map((it) => `"${it}" in (select jsonb_array_elements_text(?::jsonb))`).join(' or ')}`,
      columns.map(() => hashes),
    );
    found.push(...rows.map(({ id }) => ({ record, id })));
  }
  return found;
}

function readRowId(text: string, field: string): string {
  if (!/^\d{1,18}$/.test(text)) throw new Refusal('BAD_INPUT', { field, detail: field });
  return text;
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

async function chainOf(ctx: Context): Promise<AuditChain> {
  const check = await findLastCheck(ctx.em);
  return {
    position: (await findHead(ctx.em))?.position ?? null,
    pending: await countPending(ctx.em),
    verifiedAt: check?.at ?? null,
    verifiedPosition: check?.position ?? null,
    faults: check?.faults ?? null,
    firstFault: check?.firstFault ?? null,
  };
}
