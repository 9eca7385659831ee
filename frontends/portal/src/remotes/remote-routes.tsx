import { use } from 'react';
import { ModuleBoundary, NotFoundPanel, routesOf, useRoutes } from '@minsheng/kit';
import type { RegistryModule } from '../registry/registry.ts';
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
  return useRoutes([...routesOf(loaded), { path: '*', element: <NotFoundPanel /> }]);
}
