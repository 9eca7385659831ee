import { useFilters } from '../data/filters.ts';
import { ListPage } from '../data/list-page.tsx';
import type { RecordFilterKey } from '../data/record-filter.ts';
import { ChoiceFilter } from '../form/filter-fields.tsx';
import { RecordFilters } from '../form/record-filters.tsx';
import { usePageQuery } from '../client/use-page-query.ts';
import { t } from '../i18n/messages.ts';
import { ButtonLink } from '../page/states.tsx';
import {
  type FieldDescriptor,
  type KindDescriptor,
  type KindRecord,
  type KindRow,
  type ListAnswer,
  kindPath,
} from './descriptor.ts';
import { filterFields, filterInput, filterKeys, hasPeople, isSearchable } from './kind-filters.ts';
import { listColumns } from './list-columns.tsx';
import { ListPaging } from './list-paging.tsx';
import { pageVariables, useListState } from './list-state.ts';
import { ListTotals } from './list-totals.tsx';
import { ColumnChoice, SearchBox } from './list-tools.tsx';
import { TableTools } from '../sheets/table-tools.tsx';
import { isImportable, sheetKind } from './sheet-kind.ts';
import type { KindSlots } from './slots.ts';

interface KindListProps<Row extends KindRow, One extends KindRecord> {
  readonly kind: KindDescriptor<Row, One>;
  readonly slots: KindSlots<Row, One>;
}

/** The records of a kind that its reader may see: found, filtered, sorted, added up, page by page. */
export function KindListPage<Row extends KindRow, One extends KindRecord>({
  kind,
  slots,
}: KindListProps<Row, One>) {
  const filters = useFilters<string, string>(filterKeys(kind));
  const [state, go] = useListState(kind);
  const query = usePageQuery(kind.documents.list, {
    filter: filterInput(kind, filters.values),
    ...pageVariables(state),
    ...Object.fromEntries(state.columns.map((name) => [`with_${name}`, true])),
  });
  const { words } = kind;
  return (
    <ListPage<ListAnswer<Row>, Row>
      title={words.many}
      head={
        <>
          {words.hint && <p className="ms-quiet">{words.hint}</p>}
          <div className="ms-sheet-actions">
            {query.data?.mayRecord && (
              <ButtonLink kind="primary" to={kindPath(kind, 'new')}>
                {words.record}
              </ButtonLink>
            )}
            <TableTools
              kind={sheetKind(kind)}
              filter={filterInput(kind, filters.values)}
              orderBy={pageVariables(state).orderBy}
              imports={query.data?.mayRecord === true && isImportable(kind)}
              whole={query.data?.mayRecord === true && hasPeople(kind)}
            />
          </div>
        </>
      }
      filters={
        <>
          <RecordFilters
            filters={filters as RecordFiltersOf}
            ahead={!kind.fields.find(({ name }) => name === kind.day)?.past}
          >
            {isSearchable(kind) && (
              <SearchBox
                kind={kind}
                value={filters.values['search']}
                onChange={(next) => filters.change('search', next)}
              />
            )}
            {filterFields(kind).map((field) => (
              <ChoiceFilter
                key={field.name}
                label={field.label}
                value={filters.values[field.name]}
                onChange={(next) => filters.change(field.name, next)}
                choices={choicesOf(field)}
              />
            ))}
          </RecordFilters>
          <ColumnChoice kind={kind} chosen={state.columns} onChange={(columns) => go({ columns })} />
        </>
      }
      query={query}
      pick={(data) => data.list}
      columns={listColumns(kind as never, slots as never, state.columns)}
      rowKey={({ id }) => id}
      order={state.order}
      onOrder={(order) => go({ order })}
      empty={words.empty}
      foot={(connection) => (
        <>
          <ListTotals kind={kind} totals={query.data?.list?.totals} />
          <ListPaging connection={connection} state={state} onChange={go} />
        </>
      )}
    />
  );
}

type RecordFiltersOf = {
  readonly values: Readonly<Partial<Record<RecordFilterKey, string>>>;
  readonly change: (key: RecordFilterKey, value: string | undefined) => void;
  readonly reset: () => void;
  readonly used: boolean;
};

function choicesOf({ shape, choices = [] }: FieldDescriptor) {
  if (shape !== 'yesNo') return choices;
  return [
    { value: 'true', label: t('kind.yes') },
    { value: 'false', label: t('kind.no') },
  ];
}
