import { lazy } from 'react';
import { defineModule, readsKind, recordsKind } from '@minsheng/kit';
import { KINDS } from './generated/index.ts';
import { t } from './messages.ts';

const WorksListPage = lazy(() =>
  import('./works/works-list.page.tsx').then((page) => ({ default: page.WorksListPage })),
);
const WorksFormPage = lazy(() =>
  import('./works/works-form.page.tsx').then((page) => ({ default: page.WorksFormPage })),
);
const WorksImportPage = lazy(() =>
  import('./works/works-import.page.tsx').then((page) => ({ default: page.WorksImportPage })),
);
const SectionImportPage = lazy(() =>
  import('./works/works-import.page.tsx').then((page) => ({ default: page.SectionImportPage })),
);
const WorksPage = lazy(() => import('./works/works.page.tsx').then((page) => ({ default: page.WorksPage })));
const WorksAmendPage = lazy(() =>
  import('./works/works-amend.page.tsx').then((page) => ({ default: page.WorksAmendPage })),
);
const WorksStagePage = lazy(() =>
  import('./works/works-stage.page.tsx').then((page) => ({ default: page.WorksStagePage })),
);
const SectionFormPage = lazy(() =>
  import('./section/section-form.page.tsx').then((page) => ({ default: page.SectionFormPage })),
);
const SectionPage = lazy(() =>
  import('./section/section.page.tsx').then((page) => ({ default: page.SectionPage })),
);
const SectionProgressPage = lazy(() =>
  import('./section/section-progress.page.tsx').then((page) => ({ default: page.SectionProgressPage })),
);
const SectionAcceptPage = lazy(() =>
  import('./section/section-accept.page.tsx').then((page) => ({ default: page.SectionAcceptPage })),
);
const RecordsPage = lazy(() =>
  import('./part/records.page.tsx').then((page) => ({ default: page.RecordsPage })),
);

export default defineModule({
  id: 'housing',
  title: t('module.title'),
  kinds: Object.values(KINDS),
  menu: [
    { path: '/works', label: t('menu.works'), visible: readsKind('Works') },
    { path: '/works/new', label: t('menu.recordWorks'), visible: recordsKind('Works') },
  ],
  routes: [
    { path: 'works', element: <WorksListPage /> },
    { path: 'works/new', element: <WorksFormPage /> },
    { path: 'works/import', element: <WorksImportPage /> },
    { path: 'works/:id', element: <WorksPage /> },
    { path: 'works/:id/edit', element: <WorksAmendPage /> },
    { path: 'works/:id/stage', element: <WorksStagePage /> },
    { path: 'works/:id/sections/new', element: <SectionFormPage /> },
    { path: 'sections/import', element: <SectionImportPage /> },
    { path: 'sections/:id', element: <SectionPage /> },
    { path: 'sections/:id/progress', element: <SectionProgressPage /> },
    { path: 'sections/:id/acceptance', element: <SectionAcceptPage /> },
  ],
  recordsRoute: { element: <RecordsPage /> },
  widgets: ['commitment'],
});
