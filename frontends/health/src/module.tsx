import { lazy } from 'react';
import { belongsToUnit, defineModule, holdsRole, type MenuViewer } from '@minsheng/kit';
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
const RecordsPage = lazy(() =>
  import('./screening/records.page.tsx').then((page) => ({ default: page.RecordsPage })),
);

export default defineModule({
  id: 'health',
  title: t('module.title'),
  menu: [
    { path: '/', label: t('menu.screenings'), visible: readsScreenings },
    { path: '/screenings/new', label: t('menu.record'), visible: recordsScreenings },
    { path: '/facilities', label: t('menu.facilities'), visible: recordsScreenings },
  ],
  routes: [
    { index: true, element: <ScreeningListPage /> },
    { path: 'screenings/new', element: <ScreeningFormPage /> },
    { path: 'screenings/:id', element: <ScreeningPage /> },
    { path: 'screenings/:id/result', element: <ScreeningAmendPage /> },
    { path: 'facilities', element: <FacilityListPage /> },
    { path: 'facilities/new', element: <FacilityFormPage /> },
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
