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
const CriteriaFormPage = lazy(() =>
  import('./criteria/criteria-form.page.tsx').then((page) => ({ default: page.CriteriaFormPage })),
);
const UnitListPage = lazy(() =>
  import('./unit/unit-list.page.tsx').then((page) => ({ default: page.UnitListPage })),
);
const UnitPage = lazy(() => import('./unit/unit.page.tsx').then((page) => ({ default: page.UnitPage })));
const OwnUnitPage = lazy(() =>
  import('./unit/unit.page.tsx').then((page) => ({ default: page.OwnUnitPage })),
);
const WorkPlanPage = lazy(() =>
  import('./work-plan/work-plan.page.tsx').then((page) => ({ default: page.WorkPlanPage })),
);
const PlanListPage = lazy(() =>
  import('./work-plan/plan-list.page.tsx').then((page) => ({ default: page.PlanListPage })),
);
const ContactListPage = lazy(() =>
  import('./work-plan/contact-list.page.tsx').then((page) => ({ default: page.ContactListPage })),
);
const WorkPlanFormPage = lazy(() =>
  import('./work-plan/work-plan-form.page.tsx').then((page) => ({ default: page.WorkPlanFormPage })),
);
const PostsFormPage = lazy(() =>
  import('./work-plan/posts-form.page.tsx').then((page) => ({ default: page.PostsFormPage })),
);
const FundsFormPage = lazy(() =>
  import('./work-plan/funds-form.page.tsx').then((page) => ({ default: page.FundsFormPage })),
);

const ReturnListPage = lazy(() =>
  import('./return/return-list.page.tsx').then((page) => ({ default: page.ReturnListPage })),
);
const ReturnPage = lazy(() =>
  import('./return/return.page.tsx').then((page) => ({ default: page.ReturnPage })),
);
const PrintPage = lazy(() => import('./return/print.page.tsx').then((page) => ({ default: page.PrintPage })));
const SubmitFormPage = lazy(() =>
  import('./return/submit-form.page.tsx').then((page) => ({ default: page.SubmitFormPage })),
);
const CorrectionFormPage = lazy(() =>
  import('./return/correction-form.page.tsx').then((page) => ({ default: page.CorrectionFormPage })),
);

/** Who has to do with returns: the units and the office; leaders read what was verified. */
const RETURNING = new Set(['UNIT_CLERK', 'UNIT_REVIEWER', 'UNIT_LEADER', 'SUPERVISOR', 'SUPERVISION_LEAD']);

export default defineModule({
  id: 'supervision',
  title: t('module.title'),
  menu: [
    { path: '/', label: t('menu.indicators'), visible: readsFigures },
    { path: '/units', label: t('units.title'), visible: readsFigures },
    {
      path: '/returns',
      label: t('returns.title'),
      visible: ({ grants }) => grants.some(({ role }) => RETURNING.has(role)),
    },
    { path: '/plans', label: t('workPlans.title'), visible: readsFigures },
  ],
  routes: [
    { index: true, element: <IndicatorListPage /> },
    { path: 'units', element: <UnitListPage /> },
    { path: 'units/own', element: <OwnUnitPage /> },
    { path: 'units/:code', element: <UnitPage /> },
    { path: 'returns', element: <ReturnListPage /> },
    { path: 'returns/:period', element: <ReturnListPage /> },
    { path: 'returns/:period/:unit', element: <ReturnPage /> },
    { path: 'returns/:period/:unit/print', element: <PrintPage /> },
    { path: 'returns/:period/:unit/submit', element: <SubmitFormPage /> },
    { path: 'returns/:period/:unit/correct/:code', element: <CorrectionFormPage /> },
    { path: 'plans', element: <PlanListPage /> },
    { path: 'plans/:code', element: <WorkPlanPage /> },
    { path: 'plans/:code/:unit/edit', element: <WorkPlanFormPage /> },
    { path: 'plans/:code/:unit/people', element: <PostsFormPage /> },
    { path: 'plans/:code/:unit/funds', element: <FundsFormPage /> },
    { path: 'contacts', element: <ContactListPage /> },
    { path: 'indicators/:code', element: <IndicatorPage /> },
    { path: 'indicators/:code/plan', element: <PlanFormPage /> },
    { path: 'indicators/:code/criteria', element: <CriteriaFormPage /> },
    { path: 'indicators/:code/milestones/:id', element: <AcceptanceFormPage /> },
    { path: 'indicators/:code/quarters/:day', element: <JudgementFormPage /> },
  ],
});
