import type { Change } from '../change.ts';
import { type Decimal, decimal, toCanonical } from '../domain/index.ts';
import { getOwnFile } from '../files/stored-file.loaders.ts';
import { Refusal } from '../refusal.ts';
import { type Seen, amendRecord, placeOf, recordOnce } from '../records/record.actions.ts';
import type { RecordKind } from '../records/record-kind.ts';
import type { KeptTotal, Statement } from './statement.entity.ts';
import { StatementSource } from './statement-source.ts';
import type { AmendStatementInput, RecordStatementInput, StatementTotalInput } from './statement.inputs.ts';
import { LEVEL } from './statement.measures.ts';
import { type StatedTotal, findStatementFault, isShare, overlap } from './statement.rules.ts';

/**
 * Takes a signed total, or an export's, for an indicator that statements feed. Refuses, naming the field and the row:
 * a period that is reversed, not over, of another year or stated before, or of a level not since New Year; a place twice; a part above its whole;
 * fractions of what is counted; no paper, no signature. FORBIDDEN for units that do not answer for the indicator.
 */
export async function recordStatement(
  tx: Change,
  kind: RecordKind<Statement>,
  input: RecordStatementInput,
  requestKey?: string | null,
): Promise<Statement> {
  const matches = ({ indicatorId }: { indicatorId: string }) => indicatorId === input.indicator;
  return recordOnce(tx, kind, { input, requestKey, matches }, async (statement) => {
    const { indicator, source, periodFrom, periodTo } = input;
    if (source === StatementSource.EXTRACT && !input.system?.trim())
      throw new Refusal('SYSTEM_REQUIRED', { field: 'system' });
    Object.assign(statement, {
      indicatorId: indicator,
      source,
      periodFrom,
      periodTo,
      system: source === StatementSource.EXTRACT ? input.system!.trim() : null,
      ...signatureOf(input),
      scanId: await scanOf(tx, input.scan, statement.unitId),
      note: input.note?.trim() || null,
    });
    setTotals(tx, statement, totalsOf(tx, statement, input.totals));
    refusePartOfLevel(tx, statement);
    await refuseOverlap(tx, kind, statement);
  });
}

/** Corrects a statement with a reason; the trail keeps what it said before. Refuses as recording does. */
export async function amendStatement(
  tx: Change,
  kind: RecordKind<Statement>,
  seen: Seen,
  input: AmendStatementInput,
  reason: string,
): Promise<Statement> {
  return amendRecord(
    tx,
    kind,
    seen,
    async (statement) => {
      const { paper, signedBy, signedOn } = statement;
      Object.assign(
        statement,
        signatureOf({
          paper: input.paper ?? paper,
          signedBy: input.signedBy ?? signedBy,
          signedOn: input.signedOn ?? signedOn,
        }),
      );
      if (input.scan !== undefined) statement.scanId = await scanOf(tx, input.scan, statement.unitId);
      if (input.note !== undefined) statement.note = input.note?.trim() || null;
      setTotals(tx, statement, input.totals ? totalsOf(tx, statement, input.totals) : statement.lines);
    },
    reason,
  );
}

/** The scan of a signed paper as its record keeps it. Refuses a file that the unit did not upload. */
export async function scanOf(
  tx: Change,
  scan: string | null | undefined,
  unitId: string,
): Promise<string | null> {
  return scan ? (await getOwnFile(tx, scan, unitId, 'scan')).id : null;
}

function signatureOf({ paper, signedBy, signedOn }: Pick<Statement, 'paper' | 'signedBy' | 'signedOn'>) {
  const said = { paper: paper.trim(), signedBy: signedBy.trim(), signedOn };
  if (said.paper === '') throw new Refusal('PAPER_REQUIRED', { field: 'paper' });
  if (said.signedBy === '') throw new Refusal('SIGNER_REQUIRED', { field: 'signedBy' });
  return said;
}

/** Keeps of each place what its indicator is counted by, and nothing else. Refuses a row that leaves it out. */
function totalsOf(
  tx: Change,
  { indicatorId }: Statement,
  totals: readonly StatementTotalInput[],
): readonly KeptTotal[] {
  const share = isShare(tx.catalogue.findIndicator(indicatorId)!.counting);
  const none = { value: '0', numerator: '0', denominator: '0' };
  return totals.map((total, nth) => {
    const townshipId = placeOf(tx, total.township);
    const said = (quantity: Decimal | null | undefined): string => {
      if (!quantity) throw new Refusal('QUANTITY_MISSING', { field: 'totals', row: nth + 1 });
      return toCanonical(quantity);
    };
    return share
      ? { ...none, townshipId, numerator: said(total.numerator), denominator: said(total.denominator) }
      : { ...none, townshipId, value: said(total.value) };
  });
}

function setTotals(tx: Change, statement: Statement, lines: readonly KeptTotal[]): void {
  const { counting, year } = tx.catalogue.findIndicator(statement.indicatorId)!;
  const { periodFrom: from, periodTo: to, signedOn } = statement;
  const stated = { from, to, signedOn, totals: lines.map(asDecimals) };
  const fault = findStatementFault(stated, counting, year, tx.clock.today());
  if (fault) throw new Refusal(fault.code, { field: fault.field, ...fault.params });
  statement.lines = [...lines];
  // One place: the record's own; several: the county's, and the lines say which.
  statement.townshipId = lines.length === 1 ? lines[0]!.townshipId : null;
}

function asDecimals({ townshipId, value, numerator, denominator }: KeptTotal): StatedTotal {
  return {
    townshipId,
    value: decimal(value),
    numerator: decimal(numerator),
    denominator: decimal(denominator),
  };
}

// The latest stands alone: a month's count would wipe out what the year had before it. A share is of its last day anyway.
function refusePartOfLevel(tx: Change, { indicatorId, periodFrom }: Statement): void {
  const { counting, year } = tx.catalogue.findIndicator(indicatorId)!;
  const newYear = `${year}-01-01`;
  if (isLevel(tx, indicatorId) && !isShare(counting) && periodFrom !== newYear)
    throw new Refusal('LEVEL_SINCE_NEW_YEAR', { field: 'periodFrom', from: newYear });
}

function isLevel(tx: Change, indicatorId: string): boolean {
  return tx.catalogue.bindings().some((it) => it.indicatorId === indicatorId && it.measure === LEVEL);
}

// Totals of a day in common would count twice; of a level, two of one day would contradict each other.
async function refuseOverlap(tx: Change, kind: RecordKind<Statement>, statement: Statement): Promise<void> {
  const { id, indicatorId, unitId, periodFrom: from, periodTo: to } = statement;
  // One at a time: two of the same period would both find it free.
  await tx.em.execute(
    'select pg_advisory_xact_lock(hashtextextended(?, 0))',
    [`${indicatorId}|${unitId}`],
    'run',
  );
  const written = await tx.em.find(
    kind.entity,
    { indicatorId, unitId, voidedOn: null },
    { disableIdentityMap: true },
  );
  const others = [...written, ...tx.pending<Statement>(kind.name)].filter(
    (it) => it.id !== id && it.indicatorId === indicatorId && it.unitId === unitId && it.voidedOn === null,
  );
  const level = isLevel(tx, indicatorId);
  const other = others.find((it) =>
    level ? it.periodTo === to : overlap({ from, to }, { from: it.periodFrom, to: it.periodTo }),
  );
  if (other)
    throw new Refusal('PERIOD_STATED', { field: 'periodFrom', from: other.periodFrom, to: other.periodTo });
}
