import { NotFoundPanel, useRoutes } from '@minsheng/kit';
import { AccountFormPage } from './account-form.page.tsx';
import { AccountListPage } from './account-list.page.tsx';
import { AccountPage } from './account.page.tsx';
import { GrantFormPage } from './grant-form.page.tsx';
import { GrantListPage } from './grant-list.page.tsx';
import { JointActListPage } from './joint-act-list.page.tsx';

/** Pages below /administration. */
export function AdministrationRoutes() {
  return useRoutes([
    { path: 'accounts', element: <AccountListPage /> },
    { path: 'accounts/new', element: <AccountFormPage /> },
    { path: 'accounts/:id', element: <AccountPage /> },
    { path: 'grants', element: <GrantListPage /> },
    { path: 'grants/new', element: <GrantFormPage /> },
    { path: 'joint-acts', element: <JointActListPage /> },
    { path: '*', element: <NotFoundPanel /> },
  ]);
}
