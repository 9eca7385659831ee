import { lazy, Suspense, type ReactNode } from 'react';
import { Skeleton, type RouteObject } from '@minsheng/kit';

const TrailPage = lazy(() => import('./trail.page.tsx').then((page) => ({ default: page.TrailPage })));
const EntryPage = lazy(() => import('./entry.page.tsx').then((page) => ({ default: page.EntryPage })));

const OpeningsPage = lazy(() =>
  import('./openings.page.tsx').then((page) => ({ default: page.OpeningsPage })),
);

/** The auditor's pages, and what the head of a unit decides for him: nobody else loads them. */
export const auditRoutes: RouteObject[] = [
  { path: 'audit', element: whenLoaded(<TrailPage />) },
  { path: 'audit/openings', element: whenLoaded(<OpeningsPage />) },
  { path: 'audit/:module/:row', element: whenLoaded(<EntryPage />) },
];

function whenLoaded(page: ReactNode) {
  return <Suspense fallback={<Skeleton lines={12} />}>{page}</Suspense>;
}
