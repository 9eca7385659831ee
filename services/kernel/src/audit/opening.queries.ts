import type { Context } from '../context.ts';
import { may, reachOf } from '../permissions.ts';
import { Refusal, forbidden, notFound } from '../refusal.ts';
import { type AuditOpening, AuditOpeningState } from './opening.types.ts';
import { auditPermissions } from './permissions.ts';

/** Days for which an opening waits, and for which it is open once it is confirmed. */
export const OPENING_DAYS = 7;
const DAY_MS = 86_400_000;

/** An opening as the table has it. */
interface KeptOpening {
  readonly id: string;
  readonly unitId: string;
  readonly caseNumber: string;
  readonly subject: string;
  readonly askedAt: Date | string;
  readonly askedById: string;
  readonly askedBy: string;
  readonly decidedAt: Date | string | null;
  readonly decidedBy: string | null;
  readonly confirmed: boolean | null;
}

const COLUMNS = `id, unit_id as "unitId", case_number as "caseNumber", subject, asked_at as "askedAt", asked_by as "askedById",
  asked_by_name as "askedBy", decided_at as "decidedAt", decided_by_name as "decidedBy", confirmed`;

/** Openings, latest first: all for the auditor, those of his unit for its head. FORBIDDEN for others. */
export async function listOpenings(ctx: Context): Promise<AuditOpening[]> {
  const asks = reachOf(ctx.caller, auditPermissions['audit:ask-opening']) === 'ALL';
  const units = reachOf(ctx.caller, auditPermissions['audit:decide-opening']);
  if (!asks && units.length === 0) throw forbidden();
  const rows = await ctx.em.execute<KeptOpening[]>(
    `select ${COLUMNS} from audit_opening
     where ? or unit_id in (select jsonb_array_elements_text(?::jsonb)) order by asked_at desc, id limit 200`,
    [asks, JSON.stringify(units)],
  );
  return rows.map((row) => shown(ctx, row));
}

/** Whether there is such an opening, for whoever reads the trail by it. Refuses one that is not confirmed or is over. */
export async function isOpen(ctx: Context, id: string): Promise<boolean> {
  const opening = await findOpening(ctx, id);
  if (opening && opening.state !== AuditOpeningState.CONFIRMED)
    throw new Refusal(`OPENING_${opening.state}`, { field: 'opening' });
  return opening !== undefined;
}

/** One by its id, held against others where `lock` says so. */
export async function findOpening(ctx: Context, id: string, lock = false): Promise<AuditOpening | undefined> {
  const [row] = await ctx.em.execute<KeptOpening[]>(
    `select ${COLUMNS} from audit_opening where id = ? ${lock ? 'for update' : ''}`,
    [id],
  );
  return row && shown(ctx, row);
}

/** The same. NOT_FOUND where there is none. */
export async function getOpening(ctx: Context, id: string, lock = false): Promise<AuditOpening> {
  const opening = await findOpening(ctx, id, lock);
  if (!opening) throw notFound();
  return opening;
}

function shown(ctx: Context, row: KeptOpening): AuditOpening {
  const { askedById, confirmed, ...rest } = row;
  const [askedAt, decidedAt] = [
    new Date(row.askedAt),
    row.decidedAt === null ? null : new Date(row.decidedAt),
  ];
  const until = new Date((decidedAt ?? askedAt).getTime() + OPENING_DAYS * DAY_MS);
  const state = stateOf(confirmed, until <= ctx.clock.now());
  const decides = may(ctx, auditPermissions['audit:decide-opening'], row.unitId);
  const viewerCanDecide = state === AuditOpeningState.ASKED && decides && ctx.caller.accountId !== askedById;
  return { ...rest, askedAt, decidedAt, until, state, viewerCanDecide };
}

function stateOf(confirmed: boolean | null, over: boolean): AuditOpeningState {
  if (confirmed === false) return AuditOpeningState.REFUSED;
  if (over) return AuditOpeningState.OVER;
  return confirmed ? AuditOpeningState.CONFIRMED : AuditOpeningState.ASKED;
}
