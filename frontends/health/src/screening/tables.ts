import type { SheetKind } from '@minsheng/kit/kinds';
import { t } from '../messages.ts';

/** Screenings as tables. Their import is the way in: the form is for the single case. */
export const SCREENING_TABLES: SheetKind = {
  name: 'Screening',
  module: 'health',
  list: '/health',
  page: '/health/screenings/import',
  many: t('list.title'),
};
