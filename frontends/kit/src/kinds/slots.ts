import type { ComponentType, ReactNode } from 'react';
import type { RouteObject } from 'react-router';
import type { Column } from '../data/data-table.tsx';
import type { FieldInputProps } from './field-input.tsx';
import type { KindRecord, KindRow } from './descriptor.ts';

/** Values of a kind's form by their names in its input. */
export type Draft = Readonly<Record<string, unknown>>;

/**
 * What a module says better than the declaration: any part of the derived pages takes a component of its own. What is
 * left out is derived.
 */
export interface KindSlots<Row extends KindRow = KindRow, One extends KindRecord = KindRecord> {
  /** In the place of a field's column of the list. */
  readonly cells?: Readonly<Partial<Record<string, (row: Row) => ReactNode>>>;
  /** Further columns of the list, after those of the fields. */
  readonly columns?: readonly Column<Row>[];
  /** In the place of a field's control in the forms. */
  readonly inputs?: Readonly<Partial<Record<string, ComponentType<FieldInputProps>>>>;
  /** In the place of a field's value on the record's page. */
  readonly values?: Readonly<Partial<Record<string, (record: One) => ReactNode>>>;
  /** Whether a field is shown in the form at all, by what has been filled in so far. */
  readonly shows?: (field: string, draft: Draft) => boolean;
  /** What a form begins with. */
  readonly initial?: (setting: { readonly businessDate: string }) => Draft;
  /** Below the facts of the record's page. */
  readonly after?: ComponentType<{ readonly record: One }>;
  /** Beside amend and void in the record's page bar. */
  readonly actions?: ComponentType<{ readonly record: One }>;
  /** What is said once a record was made. */
  readonly outcome?: ComponentType<{ readonly made: Row }>;
  /** Whole pages in the place of the derived ones, by their address below the kind's: `new`, `:id`, `:id/amend`. */
  readonly pages?: Readonly<Partial<Record<'' | 'new' | ':id' | ':id/amend', ComponentType>>>;
  /** Further pages below the kind's address. */
  readonly routes?: readonly RouteObject[];
}
