export { ImportPage } from './import.page.tsx';
export type { SheetKind } from './sheet-types.ts';
export { TableTools } from './table-tools.tsx';
