import { lazy } from 'react';
import { belongsToUnit, defineModule, holdsRole, type MenuViewer, readsRecordsOf } from '@minsheng/kit';
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
    { path: '/', label: t('menu.screenings'), visible: readsScreenings },
    { path: '/screenings/new', label: t('menu.record'), visible: recordsScreenings },
    { path: '/facilities', label: t('menu.facilities'), visible: recordsScreenings },
    { path: '/trainings', label: t('menu.trainings'), visible: readsTrainings },
    { path: '/trainings/new', label: t('menu.recordTraining'), visible: recordsTrainings },
    {
      path: '/statements',
      label: t('menu.statements'),
      visible: (viewer) => readsRecordsOf(viewer, 'HEALTH'),
    },
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

// Only what the menu offers; the server decides what is answered.
function readsScreenings(viewer: MenuViewer): boolean {
  return (
    belongsToUnit(viewer, 'HEALTH') || holdsRole(viewer, 'SUPERVISOR', 'SUPERVISION_LEAD', 'COUNTY_LEADER')
  );
}

function recordsScreenings(viewer: MenuViewer): boolean {
  return belongsToUnit(viewer, 'HEALTH') && holdsRole(viewer, 'UNIT_CLERK', 'UNIT_REVIEWER');
}

// 县红十字会 and the units that cooperate with it.
const TRAINING_UNITS = ['RED_CROSS', 'EDUCATION', 'HEALTH'] as const;

function readsTrainings(viewer: MenuViewer): boolean {
  return readsRecordsOf(viewer, ...TRAINING_UNITS);
}

function recordsTrainings(viewer: MenuViewer): boolean {
  return belongsToUnit(viewer, ...TRAINING_UNITS) && holdsRole(viewer, 'UNIT_CLERK', 'UNIT_REVIEWER');
}
