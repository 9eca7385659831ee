import { lazy } from 'react';
import { belongsToUnit, defineModule, holdsRole, type MenuViewer } from '@minsheng/kit';
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
const RecordsPage = lazy(() =>
  import('./part/records.page.tsx').then((page) => ({ default: page.RecordsPage })),
);

export default defineModule({
  id: 'civil-affairs',
  title: t('module.title'),
  menu: [
    { path: '/activities', label: t('menu.activities'), visible: readsActivities },
    { path: '/activities/new', label: t('menu.recordActivity'), visible: keepsActivities },
  ],
  routes: [
    { index: true, element: <ActivityListPage /> },
    { path: 'activities', element: <ActivityListPage /> },
    { path: 'activities/new', element: <ActivityFormPage /> },
    { path: 'activities/:id', element: <ActivityPage /> },
    { path: 'activities/:id/outcome', element: <ActivityAmendPage /> },
  ],
  recordsRoute: { element: <RecordsPage /> },
  widgets: ['commitment'],
});

// Only what the menu offers; the server decides what is answered.
function readsActivities(viewer: MenuViewer): boolean {
  return (
    belongsToUnit(viewer, 'CULTURE_TOURISM') ||
    holdsRole(viewer, 'SUPERVISOR', 'SUPERVISION_LEAD', 'COUNTY_LEADER')
  );
}

function keepsActivities(viewer: MenuViewer): boolean {
  return belongsToUnit(viewer, 'CULTURE_TOURISM') && holdsRole(viewer, 'UNIT_CLERK', 'UNIT_REVIEWER');
}
