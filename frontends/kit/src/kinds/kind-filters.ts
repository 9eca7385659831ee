import type { Filters } from '../data/filters.ts';
import { RECORD_FILTERS, type RecordFilterKey, recordFilterInput } from '../data/record-filter.ts';
import type { FieldDescriptor, KindDescriptor } from './descriptor.ts';

/** Names of a kind's own filters: those of its fields that the server filters by. */
export function filterFields({ fields }: Pick<KindDescriptor, 'fields'>): readonly FieldDescriptor[] {
  return fields.filter(
    ({ filters, shape, secrecy }) =>
      filters && secrecy === undefined && (shape === 'choice' || shape === 'yesNo'),
  );
}

/**
 * Which filters a list keeps, and where. A keyword may be somebody's whole name: of a kind with people it never reaches
 * the address.
 */
export function filterKeys(kind: Pick<KindDescriptor, 'fields'>): {
  readonly inAddress: readonly string[];
  readonly private: readonly string[];
} {
  const own = filterFields(kind).map(({ name }) => name);
  const named = [...RECORD_FILTERS, ...own];
  return hasPeople(kind)
    ? { inAddress: named, private: ['search'] }
    : { inAddress: [...named, 'search'], private: [] };
}

export function hasPeople({ fields }: Pick<KindDescriptor, 'fields'>): boolean {
  return fields.some(({ shape }) => shape === 'person');
}

export function isSearchable({ fields }: Pick<KindDescriptor, 'fields'>): boolean {
  return fields.some(({ search }) => search);
}

/** The chosen filters as the server takes them. */
export function filterInput(
  kind: Pick<KindDescriptor, 'fields'>,
  values: Readonly<Partial<Record<string, string>>>,
): Readonly<Record<string, unknown>> {
  const own = filterFields(kind).map(({ name, shape }) => {
    const value = values[name];
    return [name, shape === 'yesNo' && value !== undefined ? value === 'true' : value];
  });
  return {
    ...recordFilterInput(values as Filters<RecordFilterKey>),
    ...Object.fromEntries(own),
    search: values['search'],
  };
}
