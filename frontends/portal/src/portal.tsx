import { useState } from 'react';
import {
  ClientProvider,
  createBrowserRouter,
  createClient,
  NotFoundPanel,
  RouterProvider,
} from '@minsheng/kit';
import { auditRoutes } from './audit/audit-routes.tsx';
import { CommitmentPage } from './commitment/commitment.page.tsx';
import { OverviewPage } from './overview/overview.page.tsx';
import type { Registry } from './registry/registry.ts';
import { RemoteRoutes } from './remotes/remote-routes.tsx';
import type { Remotes } from './remotes/remotes.ts';
import { RegistryProvider } from './registry/registry-context.tsx';
import { RemotesProvider } from './remotes/remotes-context.tsx';
import { Session } from './session/session.tsx';
import { Shell } from './shell/shell.tsx';

interface PortalProps {
  readonly registry: Registry;
  readonly remotes: Remotes;
}

/** The whole application around its parts. */
export function Portal({ registry, remotes }: PortalProps) {
  const [signedOut, setSignedOut] = useState(false);
  const [client] = useState(() => createClient({ onSignedOut: () => setSignedOut(true) }));
  const [router] = useState(() => routerFor(registry));
  return (
    <ClientProvider value={client}>
      <RegistryProvider value={registry}>
        <RemotesProvider value={remotes}>
          <Session registry={registry} signedOut={signedOut}>
            <RouterProvider router={router} />
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
        { index: true, element: <OverviewPage /> },
        { path: 'commitments/:code', element: <CommitmentPage /> },
        ...auditRoutes,
        ...modules.map((module) => ({ path: `${module.id}/*`, element: <RemoteRoutes module={module} /> })),
        { path: '*', element: <NotFoundPanel /> },
      ],
    },
  ]);
}
