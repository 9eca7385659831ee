import type { SheetKind } from '@minsheng/kit/kinds';
import { t } from '../messages.ts';

/** Projects as tables. */
export const WORKS_TABLES: SheetKind = {
  name: 'Works',
  module: 'housing',
  list: '/housing/works',
  page: '/housing/works/import',
  many: t('works.list'),
};

/** Their sections as tables of their own, which name the project; listed with the projects. */
export const SECTION_TABLES: SheetKind = {
  name: 'Section',
  module: 'housing',
  list: '/housing/works',
  page: '/housing/sections/import',
  many: t('section.list'),
};
