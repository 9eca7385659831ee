import type { Context } from '../context.ts';
import type { Kind } from '../kinds/declared.ts';
import type { Messages } from '../messages.ts';
import { type SheetColumn, columnsOf, namesOf } from '../sheets/sheet-column.ts';
import type { ImportFile } from './import.entity.ts';
import { type Matching, matchingOf } from './match.ts';
import { type ReadRow, rowReader } from './read-row.ts';
import { type FileFacts, type StagedRow, openFacts } from './staged.ts';

/** All by which the rows of an import are read and known again. */
export interface ImportTerms {
  readonly kind: Kind;
  readonly columns: readonly SheetColumn[];
  readonly matching: Matching;
  read(cells: StagedRow['facts']['cells']): ReadRow;
}

export async function termsOf(
  ctx: Context,
  kind: Kind,
  messages: Messages,
  { sealed, unitId }: Pick<ImportFile, 'sealed' | 'unitId'>,
): Promise<ImportTerms> {
  const columns = columnsOf(kind, messages);
  const names = await namesOf(ctx, columns);
  const { columns: map } = openFacts<FileFacts>(ctx.vault, sealed);
  const read = rowReader(map, { columns, names, messages, today: ctx.clock.today() });
  return { kind, columns, matching: matchingOf(ctx, kind, columns, unitId), read };
}
