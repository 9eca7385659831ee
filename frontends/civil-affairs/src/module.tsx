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
    { path: '/activities', label: t('menu.activities'), visible: readsActivities },
    { path: '/activities/new', label: t('menu.recordActivity'), visible: keepsActivities },
    {
      path: '/statements',
      label: t('menu.statements'),
      visible: (viewer) =>
        readsRecordsOf(viewer, 'CULTURE_TOURISM', 'EDUCATION', 'DISABLED_FEDERATION', 'CIVIL_AFFAIRS'),
    },
  ],
  routes: [
    { index: true, element: <ActivityListPage /> },
    { path: 'activities', element: <ActivityListPage /> },
    { path: 'activities/new', element: <ActivityFormPage /> },
    { path: 'activities/:id', element: <ActivityPage /> },
    { path: 'activities/:id/outcome', element: <ActivityAmendPage /> },
    { path: 'statements/*', element: <Statements /> },
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
