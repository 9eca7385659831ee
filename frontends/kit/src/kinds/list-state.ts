import { useSearchParams } from 'react-router';
import type { Order } from '../data/data-table.tsx';
import type { FieldDescriptor, KindDescriptor } from './descriptor.ts';

export const PAGE_SIZES = [20, 50, 100] as const;
/** Beyond this many rows the server takes a cursor only. */
export const ROWS_BY_NUMBER = 10_000;

/** How somebody looks at a list; all of it is in the address, so that Back finds it. */
export interface ListState {
  readonly order: Order | undefined;
  readonly size: number;
  /** From 1. */
  readonly page: number;
  /** Of a page beyond {@link ROWS_BY_NUMBER}, the cursor before it. */
  readonly after: string | undefined;
  /** Names of optional columns that were chosen. */
  readonly columns: readonly string[];
}

/** `order: null` is the usual one again. */
type Step = Partial<Omit<ListState, 'order'>> & { readonly order?: Order | null };

/** The state of a list, read from its address and written to it. Any step but one of paging begins on the first page. */
export function useListState(kind: Pick<KindDescriptor, 'fields'>): [ListState, (step: Step) => void] {
  const [search, setSearch] = useSearchParams();
  function go(step: Step): void {
    const turns = step.page !== undefined;
    setSearch((now) => written(now, turns ? step : { ...step, page: 1, after: undefined }), {
      replace: !turns,
    });
  }
  return [readState(search, kind.fields), go];
}

/** What an address says of a list; what it says wrongly is left out. */
export function readState(search: URLSearchParams, fields: readonly FieldDescriptor[]): ListState {
  const size = Number(search.get('size'));
  const page = Number(search.get('page'));
  return {
    order: readOrder(search.get('order'), fields),
    size: PAGE_SIZES.find((it) => it === size) ?? PAGE_SIZES[0],
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    after: search.get('after') ?? undefined,
    columns: (search.get('columns') ?? '')
      .split(',')
      .filter((name) => fields.some((field) => field.name === name && field.column === 'optional')),
  };
}

function readOrder(text: string | null, fields: readonly FieldDescriptor[]): Order | undefined {
  if (!text) return undefined;
  const descending = text.startsWith('-');
  const field = descending ? text.slice(1) : text;
  return fields.some(({ name, sort }) => sort && name === field) ? { field, descending } : undefined;
}

function written(search: URLSearchParams, { order, size, page, after, columns }: Step): URLSearchParams {
  const next = new URLSearchParams(search);
  const set = (key: string, value: string | undefined) => (value ? next.set(key, value) : next.delete(key));
  if (order !== undefined) set('order', order ? `${order.descending ? '-' : ''}${order.field}` : undefined);
  if (size !== undefined) set('size', size === PAGE_SIZES[0] ? undefined : String(size));
  if (page !== undefined) {
    set('page', page === 1 ? undefined : String(page));
    set('after', after);
  }
  if (columns) set('columns', columns.join(',') || undefined);
  return next;
}

/** What the server is asked for a page, and in which order. */
export function pageVariables({ page, size, after, order }: ListState) {
  return {
    first: size,
    after,
    offset: after !== undefined || page === 1 ? undefined : (page - 1) * size,
    orderBy: order && { [order.field]: order.descending ? 'DESC' : 'ASC' },
  };
}
