import { lazy } from 'react';
import { defineModule, readsKind, recordsKind } from '@minsheng/kit';
import { KINDS } from './generated/index.ts';
import { t } from './messages.ts';

const ScreeningListPage = lazy(() =>
  import('./screening/screening-list.page.tsx').then((page) => ({ default: page.ScreeningListPage })),
);
const ScreeningFormPage = lazy(() =>
  import('./screening/screening-form.page.tsx').then((page) => ({ default: page.ScreeningFormPage })),
);
const ScreeningPage = lazy(() =>
  import('./screening/screening.page.tsx').then((page) => ({ default: page.ScreeningPage })),
);
const ScreeningAmendPage = lazy(() =>
  import('./screening/screening-amend.page.tsx').then((page) => ({ default: page.ScreeningAmendPage })),
);
const ScreeningImportPage = lazy(() =>
  import('./screening/screening-import.page.tsx').then((page) => ({ default: page.ScreeningImportPage })),
);
const RecordsPage = lazy(() =>
  import('./screening/records.page.tsx').then((page) => ({ default: page.RecordsPage })),
);

export default defineModule({
  id: 'health',
  title: t('module.title'),
  kinds: Object.values(KINDS),
  menu: [
    { path: '/', label: t('menu.screenings'), visible: readsKind('Screening') },
    { path: '/screenings/new', label: t('menu.record'), visible: recordsKind('Screening') },
  ],
  routes: [
    { index: true, element: <ScreeningListPage /> },
    { path: 'screenings/new', element: <ScreeningFormPage /> },
    { path: 'screenings/import', element: <ScreeningImportPage /> },
    { path: 'screenings/:id', element: <ScreeningPage /> },
    { path: 'screenings/:id/result', element: <ScreeningAmendPage /> },
  ],
  recordsRoute: { element: <RecordsPage /> },
  widgets: ['commitment'],
});
