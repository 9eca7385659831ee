import { lazy } from 'react';
import { belongsToUnit, defineModule, holdsRole, type MenuViewer, readsRecordsOf } from '@minsheng/kit';
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
      visible: (viewer) => readsRecordsOf(viewer, ...KEEPERS.activities),
    },
    {
      path: '/activities/new',
      label: t('menu.recordActivity'),
      visible: (viewer) => keeps(viewer, 'activities'),
    },
    {
      path: '/places',
      label: t('menu.places'),
      visible: (viewer) => readsRecordsOf(viewer, ...KEEPERS.places),
    },
    { path: '/places/new', label: t('menu.recordPlace'), visible: (viewer) => keeps(viewer, 'places') },
    {
      path: '/adaptations',
      label: t('menu.adaptations'),
      visible: (viewer) => readsRecordsOf(viewer, ...KEEPERS.adaptations),
    },
    {
      path: '/adaptations/new',
      label: t('menu.recordAdaptation'),
      visible: (viewer) => keeps(viewer, 'adaptations'),
    },
    {
      path: '/statements',
      label: t('menu.statements'),
      visible: (viewer) =>
        readsRecordsOf(viewer, 'CULTURE_TOURISM', 'EDUCATION', 'DISABLED_FEDERATION', 'CIVIL_AFFAIRS'),
    },
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

const KEEPERS = {
  activities: ['CULTURE_TOURISM'],
  places: ['CULTURE_TOURISM', 'CIVIL_AFFAIRS', 'DEVELOPMENT_REFORM', 'SOCIAL_WORK'],
  adaptations: ['CIVIL_AFFAIRS'],
} as const;

// Only what the menu offers; the server decides what is answered.
function keeps(viewer: MenuViewer, what: keyof typeof KEEPERS): boolean {
  return belongsToUnit(viewer, ...KEEPERS[what]) && holdsRole(viewer, 'UNIT_CLERK', 'UNIT_REVIEWER');
}
