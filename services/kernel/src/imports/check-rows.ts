import { QUESTIONS } from '../questions/question.ts';
import { type Change, change } from '../change.ts';
import type { Context } from '../context.ts';
import type { Question } from '../kinds/declared.ts';
import { may } from '../permissions.ts';
import { readPaper } from '../people/paper.rules.ts';
import { Refusal } from '../refusal.ts';
import { type Difference, differenceOf, recordRow } from './match.ts';
import type { ReadRow, RowFault } from './read-row.ts';
import { type Finding, type StagedRow, writeFindings } from './staged.ts';
import type { ImportTerms } from './terms.ts';

/** A row that nothing speaks against yet. */
interface Candidate {
  readonly row: StagedRow;
  readonly read: ReadRow;
  readonly identity: string;
  /** The one record that it means; left out: it is new. */
  readonly means?: { readonly id: string; readonly revision: number; readonly difference: Difference };
}

/**
 * Finds out what rows would come to, by what really records and corrects them, in a transaction that is given up: nothing is
 * written but what was found.
 */
export async function checkRows(
  ctx: Context,
  importId: string,
  terms: ImportTerms,
  rows: readonly StagedRow[],
): Promise<void> {
  const known = rows.map((row) => {
    const read = terms.read(row.facts.cells);
    return { row, read, identity: terms.matching.identityOf(read.given) };
  });
  const [records, firsts] = [
    await terms.matching.find(
      ctx,
      known.map(({ read }) => read.given),
    ),
    await findFirsts(ctx, importId, known),
  ];
  const findings: Finding[] = [];
  const candidates: Candidate[] = [];
  for (const { row, read, identity } of known) {
    const bad = (faults: readonly RowFault[]) =>
      findings.push({ n: row.n, state: 'BAD', identity, facts: { cells: row.facts.cells, faults } });
    const [means, another] = (identity && records.get(identity)) || [];
    const difference = means && differenceOf(ctx, terms.columns, read.given, means);
    const foreign = difference && ofAnotherUnit(ctx, terms, means, difference);
    const first = identity === undefined ? undefined : firsts.get(identity);
    const faults = [
      ...read.faults,
      ...(foreign ?? difference?.faults ?? [...missing(terms, read), ...untold(ctx, terms, read)]),
      ...(first !== undefined && first < row.n ? [{ code: 'IMPORT_TWICE', params: { row: first } }] : []),
      ...(another ? [{ code: 'IMPORT_AMBIGUOUS' }] : []),
    ];
    if (faults.length > 0 || identity === undefined) bad(faults);
    else if (means && difference!.changed.length === 0)
      findings.push({ n: row.n, state: 'SAME', identity, facts: { cells: row.facts.cells } });
    else
      candidates.push({
        row,
        read,
        identity,
        ...(means
          ? {
              means: {
                id: means.id,
                revision: means.revision,
                difference: difference!,
              },
            }
          : {}),
      });
  }
  findings.push(...(await tryOut(ctx, terms, candidates)));
  await writeFindings(ctx, importId, findings);
}

/** The first row of the file for each identity, among those that were read before and these. */
async function findFirsts(
  { em }: Context,
  importId: string,
  known: readonly { readonly row: StagedRow; readonly identity?: string }[],
): Promise<ReadonlyMap<string, number>> {
  const identities = [...new Set(known.flatMap(({ identity }) => identity ?? []))];
  const found = await em.execute<{ identity: string; n: number }[]>(
    `select identity, min(n)::int as n from import_row where import_id = ? and identity in (select jsonb_array_elements_text(?::jsonb))
     group by identity`,
    [importId, JSON.stringify(identities)],
  );
  const firsts = new Map(found.map(({ identity, n }) => [identity, n]));
  for (const { row, identity } of known)
    if (identity !== undefined) firsts.set(identity, Math.min(firsts.get(identity) ?? row.n, row.n));
  return firsts;
}

/** Why a row that would change what another unit shares cannot; undefined where it may. Unchanged, it is as good as any. */
function ofAnotherUnit(
  ctx: Context,
  { kind }: ImportTerms,
  { unitId }: { readonly unitId: string },
  { changed, faults }: Difference,
): RowFault[] | undefined {
  const isSame = changed.length === 0 && faults.length === 0;
  if (!kind.shared || isSame || may(ctx, kind.permissions.amend, unitId)) return undefined;
  const unit = ctx.catalogue.units().find(({ id }) => id === unitId)?.name ?? '';
  return [{ code: 'IMPORT_OF_ANOTHER_UNIT', params: { unit } }];
}

/** What a new row must say and does not; what could not be read is said already. */
function missing({ columns }: ImportTerms, { given, faults }: ReadRow): RowFault[] {
  const isMissing = (name: string) =>
    given[name] === undefined && !faults.some(({ column }) => column === name);
  return columns
    .filter(({ required, name, input }) => required && !input.optional && isMissing(name))
    .map(({ name, label }) => ({ column: name, code: 'FIELD_REQUIRED', params: { label } }));
}

/** Why a new row does not say who somebody is: without that it cannot be known again. */
function untold({ clock }: Context, { columns }: ImportTerms, { given, faults }: ReadRow): RowFault[] {
  if (!columns.some((it) => it.isPerson) || faults.some(({ column }) => column === 'idNumber')) return [];
  const read = readPaper(given, clock.today());
  // What is missing beside a number is said of the number, which stands in the row.
  const value = given['idNumber'] as string | undefined;
  if ('code' in read) return [{ column: value ? 'idNumber' : read.field, code: read.code, value }];
  return read.paper === 'NONE' && given['township'] === undefined
    ? [{ column: 'township', code: 'NO_PAPER_TOWNSHIP_REQUIRED' }]
    : [];
}

/** Ends a transaction whose work is not to be kept. */
class TriedOut extends Error {}

async function tryOut(
  ctx: Context,
  terms: ImportTerms,
  candidates: readonly Candidate[],
): Promise<Finding[]> {
  let findings: Finding[] = [];
  if (candidates.length === 0) return findings;
  try {
    await change(ctx, async (tx) => {
      findings = [];
      for (const candidate of candidates) findings.push(await tryRow(tx, terms, candidate));
      throw new TriedOut();
    });
  } catch (error) {
    if (!(error instanceof TriedOut)) throw error;
  }
  return findings;
}

async function tryRow(
  tx: Change,
  terms: ImportTerms,
  { row: { n, facts }, read, identity, means }: Candidate,
): Promise<Finding> {
  const { kind, columns } = terms;
  const { cells } = facts;
  try {
    if (!means) {
      const asked = await ask(tx, terms, await recordRow(tx, kind, columns, read.given), read);
      return { n, state: 'NEW', identity, facts: { cells, asked } };
    }
    const { id, revision, difference } = means;
    // Whatever is said later is a reason; without one some corrections are refused.
    await kind.amend(tx, { id, revision }, difference.amendment, {
      reason: REASON,
      confirmed: QUESTIONS,
    });
    return {
      n,
      state: 'CHANGED',
      identity,
      recordId: id,
      revision,
      facts: {
        cells,
        changed: difference.changed,
      },
    };
  } catch (error) {
    return { n, state: 'BAD', identity, facts: { cells, faults: [faultOf(error)] } };
  }
}

const REASON = 'tried out, never kept';

async function ask(
  tx: Change,
  { kind }: ImportTerms,
  made: Parameters<NonNullable<typeof kind.questions>>[1],
  { given }: ReadRow,
): Promise<readonly Question[]> {
  const doubts = await kind.questionsOf(tx, made);
  return [
    ...((await kind.questions?.(tx, made, given)) ?? []),
    ...doubts.map(({ code, label, params }) => ({ code, params: { ...params, label } })),
  ];
}

/** A refusal as it is shown beside its row. Anything else ends the check. */
export function faultOf(error: unknown): RowFault {
  if (!(error instanceof Refusal)) throw error;
  const { code, params } = error;
  if (code === 'FORBIDDEN') return { code: 'IMPORT_PART_NOT_KEPT' };
  return { column: params.field, code, params };
}
