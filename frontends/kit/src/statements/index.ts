import { lazy } from 'react';

export type { StatementDocuments } from './statement.types.ts';

/** All pages of a module's signed totals and extracts; mount at `statements/*`. Fetched when one is opened. */
export const StatementPages = lazy(() =>
  import('./statement-pages.tsx').then((pages) => ({ default: pages.StatementPages })),
);
