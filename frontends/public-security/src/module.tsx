import { lazy } from 'react';
import { defineModule, recordsKind } from '@minsheng/kit';
import { KINDS } from './generated/index.ts';
import { t } from './messages.ts';

const RecordsPage = lazy(() =>
  import('./part/records.page.tsx').then((page) => ({ default: page.RecordsPage })),
);
export default defineModule({
  id: 'public-security',
  title: t('module.title'),
  kinds: Object.values(KINDS),
  menu: [{ path: '/dissuasions/week', label: t('menu.recordWeek'), visible: recordsKind('Dissuasion') }],
  recordsRoute: { element: <RecordsPage /> },
  widgets: ['commitment'],
});
