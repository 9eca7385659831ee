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
  id: 'public-security',
  title: t('module.title'),
  menu: [
    {
      path: '/statements',
      label: t('menu.statements'),
      visible: (viewer) => readsRecordsOf(viewer, 'FIRE_RESCUE', 'PUBLIC_SECURITY'),
    },
  ],
  routes: [{ path: 'statements/*', element: <Statements /> }],
  recordsRoute: { element: <RecordsPage /> },
});
