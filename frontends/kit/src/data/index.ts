export { DataTable, type Column } from './data-table.tsx';
export { DetailPage } from './detail-page.tsx';
export { useFilters, type Filters } from './filters.ts';
export { ListPage } from './list-page.tsx';
export { rowsOf, usePaging, wholeList, type Connection, type Paging } from './paging.ts';
export { TownshipTable, type TownshipFigureRow } from './township-table.tsx';
