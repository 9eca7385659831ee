import { lazy } from 'react';
import { defineModule, readsRecordsOf } from '@minsheng/kit';
import { t } from './messages.ts';

const RecordsPage = lazy(() =>
  import('./part/records.page.tsx').then((page) => ({ default: page.RecordsPage })),
);

const Statements = lazy(() =>
  import('./statement/statement.pages.tsx').then((page) => ({ default: page.Statements })),
);

export default defineModule({
  id: 'housing',
  title: t('module.title'),
  menu: [
    {
      path: '/statements',
      label: t('menu.statements'),
      visible: (viewer) => readsRecordsOf(viewer, 'HOUSING_CONSTRUCTION', 'WATER'),
    },
  ],
  routes: [{ path: 'statements/*', element: <Statements /> }],
  recordsRoute: { element: <RecordsPage /> },
});
