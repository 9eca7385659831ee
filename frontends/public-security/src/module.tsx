import { lazy } from 'react';
import { defineModule, readsKind, recordsKind } from '@minsheng/kit';
import { t } from './messages.ts';

const DissuasionListPage = lazy(() =>
  import('./dissuasion/dissuasion-list.page.tsx').then((page) => ({ default: page.DissuasionListPage })),
);
const DissuasionFormPage = lazy(() =>
  import('./dissuasion/dissuasion-form.page.tsx').then((page) => ({ default: page.DissuasionFormPage })),
);
const WeekFormPage = lazy(() =>
  import('./dissuasion/week-form.page.tsx').then((page) => ({ default: page.WeekFormPage })),
);
const DissuasionPage = lazy(() =>
  import('./dissuasion/dissuasion.page.tsx').then((page) => ({ default: page.DissuasionPage })),
);
const DissuasionAmendPage = lazy(() =>
  import('./dissuasion/dissuasion-amend.page.tsx').then((page) => ({ default: page.DissuasionAmendPage })),
);
const CampaignListPage = lazy(() =>
  import('./campaign/campaign-list.page.tsx').then((page) => ({ default: page.CampaignListPage })),
);
const CampaignFormPage = lazy(() =>
  import('./campaign/campaign-form.page.tsx').then((page) => ({ default: page.CampaignFormPage })),
);
const CampaignPage = lazy(() =>
  import('./campaign/campaign.page.tsx').then((page) => ({ default: page.CampaignPage })),
);
const CampaignOutcomePage = lazy(() =>
  import('./campaign/campaign-outcome.page.tsx').then((page) => ({ default: page.CampaignOutcomePage })),
);
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
    { path: '/dissuasions', label: t('menu.dissuasions'), visible: readsKind('Dissuasion') },
    { path: '/dissuasions/new', label: t('menu.recordDissuasion'), visible: recordsKind('Dissuasion') },
    { path: '/dissuasions/week', label: t('menu.recordWeek'), visible: recordsKind('Dissuasion') },
    { path: '/campaigns', label: t('menu.campaigns'), visible: readsKind('Campaign') },
    { path: '/campaigns/new', label: t('menu.recordCampaign'), visible: recordsKind('Campaign') },
    { path: '/statements', label: t('menu.statements'), visible: readsKind('PublicSecurityStatement') },
  ],
  routes: [
    { path: 'dissuasions', element: <DissuasionListPage /> },
    { path: 'dissuasions/new', element: <DissuasionFormPage /> },
    { path: 'dissuasions/week', element: <WeekFormPage /> },
    { path: 'dissuasions/:id', element: <DissuasionPage /> },
    { path: 'dissuasions/:id/correction', element: <DissuasionAmendPage /> },
    { path: 'campaigns', element: <CampaignListPage /> },
    { path: 'campaigns/new', element: <CampaignFormPage /> },
    { path: 'campaigns/:id', element: <CampaignPage /> },
    { path: 'campaigns/:id/outcome', element: <CampaignOutcomePage /> },
    { path: 'statements/*', element: <Statements /> },
  ],
  recordsRoute: { element: <RecordsPage /> },
  widgets: ['commitment'],
});
