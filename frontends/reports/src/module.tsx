import { lazy } from 'react';
import { defineModule, readsFigures } from '@minsheng/kit';
import { t } from './messages.ts';

const WorkbenchPage = lazy(() =>
  import('./workbench.page.tsx').then((page) => ({ default: page.WorkbenchPage })),
);

export default defineModule({
  id: 'reports',
  title: t('module.title'),
  menu: [{ path: '/', label: t('menu.workbench'), visible: readsFigures }],
  routes: [{ index: true, element: <WorkbenchPage /> }],
});
