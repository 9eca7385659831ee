import { lazy } from 'react';
import { defineModule } from '@minsheng/kit';
import { KINDS } from './generated/index.ts';
import { t } from './messages.ts';

const RecordsPage = lazy(() =>
  import('./part/records.page.tsx').then((page) => ({ default: page.RecordsPage })),
);
export default defineModule({
  id: 'civil-affairs',
  title: t('module.title'),
  kinds: Object.values(KINDS),
  recordsRoute: { element: <RecordsPage /> },
  widgets: ['commitment'],
});
