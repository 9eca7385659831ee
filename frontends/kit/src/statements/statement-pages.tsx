import { useRoutes } from 'react-router';
import { NotFoundPanel } from '../page/states.tsx';
import { StatementAmendPage } from './statement-amend.page.tsx';
import { StatementFormPage } from './statement-form.page.tsx';
import { StatementListPage } from './statement-list.page.tsx';
import { StatementPage } from './statement.page.tsx';
import type { StatementPageProps } from './statement.types.ts';
import './statements.css';

/** All pages of a module's statements; mount at `statements/*`. */
export function StatementPages(props: StatementPageProps) {
  return useRoutes([
    { index: true, element: <StatementListPage {...props} /> },
    { path: 'new', element: <StatementFormPage {...props} /> },
    { path: ':id', element: <StatementPage {...props} /> },
    { path: ':id/correct', element: <StatementAmendPage {...props} /> },
    { path: '*', element: <NotFoundPanel /> },
  ]);
}
