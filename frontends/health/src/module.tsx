import { lazy } from 'react';
import { defineModule, readsKind, recordsKind } from '@minsheng/kit';
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
const FacilityListPage = lazy(() =>
  import('./facility/facility-list.page.tsx').then((page) => ({ default: page.FacilityListPage })),
);
const FacilityFormPage = lazy(() =>
  import('./facility/facility-form.page.tsx').then((page) => ({ default: page.FacilityFormPage })),
);
const TrainingListPage = lazy(() =>
  import('./training/training-list.page.tsx').then((page) => ({ default: page.TrainingListPage })),
);
const TrainingFormPage = lazy(() =>
  import('./training/training-form.page.tsx').then((page) => ({ default: page.TrainingFormPage })),
);
const TrainingPage = lazy(() =>
  import('./training/training.page.tsx').then((page) => ({ default: page.TrainingPage })),
);
const TrainingAmendPage = lazy(() =>
  import('./training/training-amend.page.tsx').then((page) => ({ default: page.TrainingAmendPage })),
);
const RecordsPage = lazy(() =>
  import('./screening/records.page.tsx').then((page) => ({ default: page.RecordsPage })),
);

const Statements = lazy(() =>
  import('./statement/statement.pages.tsx').then((page) => ({ default: page.Statements })),
);

export default defineModule({
  id: 'health',
  title: t('module.title'),
  menu: [
    { path: '/', label: t('menu.screenings'), visible: readsKind('Screening') },
    { path: '/screenings/new', label: t('menu.record'), visible: recordsKind('Screening') },
    { path: '/facilities', label: t('menu.facilities'), visible: recordsKind('Screening') },
    { path: '/trainings', label: t('menu.trainings'), visible: readsKind('Training') },
    { path: '/trainings/new', label: t('menu.recordTraining'), visible: recordsKind('Training') },
    { path: '/statements', label: t('menu.statements'), visible: readsKind('HealthStatement') },
  ],
  routes: [
    { index: true, element: <ScreeningListPage /> },
    { path: 'screenings/new', element: <ScreeningFormPage /> },
    { path: 'screenings/:id', element: <ScreeningPage /> },
    { path: 'screenings/:id/result', element: <ScreeningAmendPage /> },
    { path: 'facilities', element: <FacilityListPage /> },
    { path: 'facilities/new', element: <FacilityFormPage /> },
    { path: 'trainings', element: <TrainingListPage /> },
    { path: 'trainings/new', element: <TrainingFormPage /> },
    { path: 'trainings/:id', element: <TrainingPage /> },
    { path: 'trainings/:id/correct', element: <TrainingAmendPage /> },
    { path: 'statements/*', element: <Statements /> },
  ],
  recordsRoute: { element: <RecordsPage /> },
  widgets: ['commitment'],
});
