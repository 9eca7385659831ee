import { lazy } from 'react';
import { defineModule, readsKind, recordsKind } from '@minsheng/kit';
import { t } from './messages.ts';

const ActivityListPage = lazy(() =>
  import('./activity/activity-list.page.tsx').then((page) => ({ default: page.ActivityListPage })),
);
const ActivityFormPage = lazy(() =>
  import('./activity/activity-form.page.tsx').then((page) => ({ default: page.ActivityFormPage })),
);
const ActivityPage = lazy(() =>
  import('./activity/activity.page.tsx').then((page) => ({ default: page.ActivityPage })),
);
const ActivityAmendPage = lazy(() =>
  import('./activity/activity-amend.page.tsx').then((page) => ({ default: page.ActivityAmendPage })),
);
const PlaceListPage = lazy(() =>
  import('./place/place-list.page.tsx').then((page) => ({ default: page.PlaceListPage })),
);
const PlaceFormPage = lazy(() =>
  import('./place/place-form.page.tsx').then((page) => ({ default: page.PlaceFormPage })),
);
const PlacePage = lazy(() => import('./place/place.page.tsx').then((page) => ({ default: page.PlacePage })));
const PlaceAmendPage = lazy(() =>
  import('./place/place-amend.page.tsx').then((page) => ({ default: page.PlaceAmendPage })),
);
const PlaceClosePage = lazy(() =>
  import('./place/place-close.page.tsx').then((page) => ({ default: page.PlaceClosePage })),
);
const AdaptationListPage = lazy(() =>
  import('./adaptation/adaptation-list.page.tsx').then((page) => ({ default: page.AdaptationListPage })),
);
const AdaptationFormPage = lazy(() =>
  import('./adaptation/adaptation-form.page.tsx').then((page) => ({ default: page.AdaptationFormPage })),
);
const AdaptationPage = lazy(() =>
  import('./adaptation/adaptation.page.tsx').then((page) => ({ default: page.AdaptationPage })),
);
const AdaptationAcceptPage = lazy(() =>
  import('./adaptation/adaptation-accept.page.tsx').then((page) => ({ default: page.AdaptationAcceptPage })),
);
const RecordsPage = lazy(() =>
  import('./part/records.page.tsx').then((page) => ({ default: page.RecordsPage })),
);

const Statements = lazy(() =>
  import('./statement/statement.pages.tsx').then((page) => ({ default: page.Statements })),
);

export default defineModule({
  id: 'civil-affairs',
  title: t('module.title'),
  menu: [
    {
      path: '/activities',
      label: t('menu.activities'),
      visible: readsKind('Activity'),
    },
    {
      path: '/activities/new',
      label: t('menu.recordActivity'),
      visible: recordsKind('Activity'),
    },
    {
      path: '/places',
      label: t('menu.places'),
      visible: readsKind('Place'),
    },
    { path: '/places/new', label: t('menu.recordPlace'), visible: recordsKind('Place') },
    {
      path: '/adaptations',
      label: t('menu.adaptations'),
      visible: readsKind('Adaptation'),
    },
    {
      path: '/adaptations/new',
      label: t('menu.recordAdaptation'),
      visible: recordsKind('Adaptation'),
    },
    { path: '/statements', label: t('menu.statements'), visible: readsKind('CivilAffairsStatement') },
  ],
  routes: [
    { path: 'activities', element: <ActivityListPage /> },
    { path: 'activities/new', element: <ActivityFormPage /> },
    { path: 'activities/:id', element: <ActivityPage /> },
    { path: 'activities/:id/outcome', element: <ActivityAmendPage /> },
    { path: 'places', element: <PlaceListPage /> },
    { path: 'places/new', element: <PlaceFormPage /> },
    { path: 'places/:id', element: <PlacePage /> },
    { path: 'places/:id/amend', element: <PlaceAmendPage /> },
    { path: 'places/:id/closing', element: <PlaceClosePage /> },
    { path: 'adaptations', element: <AdaptationListPage /> },
    { path: 'adaptations/new', element: <AdaptationFormPage /> },
    { path: 'adaptations/:id', element: <AdaptationPage /> },
    { path: 'adaptations/:id/acceptance', element: <AdaptationAcceptPage /> },
    { path: 'statements/*', element: <Statements /> },
  ],
  recordsRoute: { element: <RecordsPage /> },
  widgets: ['commitment'],
});
