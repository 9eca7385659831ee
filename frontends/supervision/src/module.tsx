import { lazy } from 'react';
import { defineModule } from '@minsheng/kit';
import { t } from './messages.ts';

const IndicatorListPage = lazy(() =>
  import('./indicator/indicator-list.page.tsx').then((page) => ({ default: page.IndicatorListPage })),
);
const IndicatorPage = lazy(() =>
  import('./indicator/indicator.page.tsx').then((page) => ({ default: page.IndicatorPage })),
);

export default defineModule({
  id: 'supervision',
  title: t('module.title'),
  menu: [{ path: '/', label: t('menu.indicators') }],
  routes: [
    { index: true, element: <IndicatorListPage /> },
    { path: 'indicators/:code', element: <IndicatorPage /> },
  ],
});
