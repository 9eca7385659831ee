import { ImportPage } from '@minsheng/kit/kinds';
import { SECTION_TABLES, WORKS_TABLES } from './tables.ts';

export function WorksImportPage() {
  return <ImportPage kind={WORKS_TABLES} />;
}

export function SectionImportPage() {
  return <ImportPage kind={SECTION_TABLES} />;
}
