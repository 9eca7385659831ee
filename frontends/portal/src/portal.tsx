import { lazy, type ReactNode, useState } from 'react';
import {
  ClientProvider,
  createBrowserRouter,
  createClient,
  ModuleBoundary,
  NotFoundPanel,
  RouterProvider,
} from '@minsheng/kit';
import { auditRoutes } from './audit/audit-routes.tsx';
import { CommitmentPage } from './commitment/commitment.page.tsx';
import { t } from './messages.ts';
import { HomePage } from './overview/home.page.tsx';
import { OverviewPage } from './overview/overview.page.tsx';
import type { Registry } from './registry/registry.ts';
import { RemoteRoutes } from './remotes/remote-routes.tsx';
import type { Remotes } from './remotes/remotes.ts';
import { RegistryProvider } from './registry/registry-context.tsx';
import { RemotesProvider } from './remotes/remotes-context.tsx';
import { Session } from './session/session.tsx';
import { ViewerRights } from './shell/menu-viewer.tsx';
import { Shell } from './shell/shell.tsx';

// Few people open them, and nobody first.
const AdministrationRoutes = lazy(() =>
  import('./administration/administration.routes.tsx').then((it) => ({ default: it.AdministrationRoutes })),
);
const MyAccountPage = lazy(() =>
  import('./account/my-account.page.tsx').then((it) => ({ default: it.MyAccountPage })),
);
const TodoPage = lazy(() => import('./todo/todo.page.tsx').then((it) => ({ default: it.TodoPage })));

interface PortalProps {
  readonly registry: Registry;
  readonly remotes: Remotes;
}

/** The whole application around its parts. */
export function Portal({ registry, remotes }: PortalProps) {
  const [client] = useState(createClient);
  const [router] = useState(() => routerFor(registry));
  return (
    <ClientProvider value={client}>
      <RegistryProvider value={registry}>
        <RemotesProvider value={remotes}>
          <Session registry={registry}>
            <ViewerRights>
              <RouterProvider router={router} />
            </ViewerRights>
          </Session>
        </RemotesProvider>
      </RegistryProvider>
    </ClientProvider>
  );
}

function routerFor({ modules }: Registry) {
  return createBrowserRouter([
    {
      path: '/',
      element: <Shell />,
      children: [
        { index: true, element: <HomePage /> },
        { path: 'overview', element: <OverviewPage /> },
        { path: 'commitments/:code', element: <CommitmentPage /> },
        ...auditRoutes,
        {
          path: 'administration/*',
          element: <Own title={t('nav.administration')} page={<AdministrationRoutes />} />,
        },
        { path: 'todo', element: <Own title={t('todo.title')} page={<TodoPage />} /> },
        { path: 'account', element: <Own title={t('user.account')} page={<MyAccountPage />} /> },
        ...modules.map((module) => ({ path: `${module.id}/*`, element: <RemoteRoutes module={module} /> })),
        { path: '*', element: <NotFoundPanel /> },
      ],
    },
  ]);
}

/** A page of the portal that is loaded when it is opened; what cannot be loaded is asked for anew with the whole page. */
function Own({ title, page }: { readonly title: string; readonly page: ReactNode }) {
  return (
    <ModuleBoundary title={title} onRetry={() => location.reload()}>
      {page}
    </ModuleBoundary>
  );
}
