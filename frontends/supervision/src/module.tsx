import { lazy } from 'react';
import { defineModule, readsFigures } from '@minsheng/kit';
import { t } from './messages.ts';

const IndicatorListPage = lazy(() =>
  import('./indicator/indicator-list.page.tsx').then((page) => ({ default: page.IndicatorListPage })),
);
const IndicatorPage = lazy(() =>
  import('./indicator/indicator.page.tsx').then((page) => ({ default: page.IndicatorPage })),
);
const PlanFormPage = lazy(() =>
  import('./plan/plan-form.page.tsx').then((page) => ({ default: page.PlanFormPage })),
);
const AcceptanceFormPage = lazy(() =>
  import('./plan/acceptance-form.page.tsx').then((page) => ({ default: page.AcceptanceFormPage })),
);
const JudgementFormPage = lazy(() =>
  import('./plan/judgement-form.page.tsx').then((page) => ({ default: page.JudgementFormPage })),
);

export default defineModule({
  id: 'supervision',
  title: t('module.title'),
  menu: [{ path: '/', label: t('menu.indicators'), visible: readsFigures }],
  routes: [
    { index: true, element: <IndicatorListPage /> },
    { path: 'indicators/:code', element: <IndicatorPage /> },
    { path: 'indicators/:code/plan', element: <PlanFormPage /> },
    { path: 'indicators/:code/milestones/:id', element: <AcceptanceFormPage /> },
    { path: 'indicators/:code/quarters/:day', element: <JudgementFormPage /> },
  ],
});
