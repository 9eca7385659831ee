import { use } from 'react';
import {
  type FrontendModule,
  ForbiddenPanel,
  ModuleBoundary,
  menuFor,
  Navigate,
  NotFoundPanel,
  routesOf,
  Skeleton,
  useRoutes,
} from '@minsheng/kit';
import type { RegistryModule } from '../registry/registry.ts';
import { useMenuViewer } from '../shell/menu-viewer.tsx';
import { useRemotes } from './remotes-context.tsx';

/** A remote's pages below `/<id>`. */
export function RemoteRoutes({ module }: { readonly module: RegistryModule }) {
  const remotes = useRemotes();
  return (
    <ModuleBoundary key={module.id} title={module.title} onRetry={() => remotes.retry(module.id)}>
      <Pages id={module.id} />
    </ModuleBoundary>
  );
}

function Pages({ id }: { readonly id: string }) {
  const loaded = use(useRemotes().module(id));
  const routes = routesOf(loaded);
  const front = { index: true as const, element: <FrontPage module={loaded} /> };
  const hasFront = routes.some(({ index }) => index);
  return useRoutes([...routes, ...(hasFront ? [] : [front]), { path: '*', element: <NotFoundPanel /> }]);
}

/** Of a module without a page of that kind: where its menu begins for the viewer. */
function FrontPage({ module }: { readonly module: FrontendModule }) {
  const viewer = useMenuViewer();
  if (viewer === undefined) return <Skeleton />;
  const [first] = menuFor(module, viewer);
  return first ? <Navigate to={`/${module.id}${first.path}`} replace /> : <ForbiddenPanel />;
}
