import { ImportPage } from '@minsheng/kit/kinds';
import { SCREENING_TABLES } from './tables.ts';

/** Screenings from the export of another system. */
export function ScreeningImportPage() {
  return <ImportPage kind={SCREENING_TABLES} />;
}
