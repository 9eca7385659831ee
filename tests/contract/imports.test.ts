import { expectTypeOf, test } from 'vitest';
import type { ImportAnswer, ImportRow } from '../../frontends/kit/src/sheets/sheet-types.ts';
import type {
  ImportAnswer as SaidAnswer,
  RowView as SaidRow,
} from '../../services/kernel/src/imports/import-view.ts';

/** What JSON makes of a value. */
type Sent<T> = T extends Date ? string : T extends object ? { [Name in keyof T]: Sent<T[Name]> } : T;

// Imports go over HTTP and have no documents from which the pages' types could be made (decision 065). The type check compares
// them: what one side adds, drops or renames is an error here.
test('imports are to their pages what the kernel says of them', () => {
  expectTypeOf<ImportAnswer>().toEqualTypeOf<Sent<SaidAnswer>>();
  expectTypeOf<ImportRow>().toEqualTypeOf<Sent<SaidRow>>();
});
