import { lazy } from 'react';
import { defineModule } from '@minsheng/kit';
import { t } from './messages.ts';

const RecordsPage = lazy(() =>
  import('./part/records.page.tsx').then((page) => ({ default: page.RecordsPage })),
);

export default defineModule({
  id: 'public-security',
  title: t('module.title'),
  menu: [],
  routes: [],
  recordsRoute: { element: <RecordsPage /> },
});
