import { type ComponentType, createElement, lazy } from 'react';
import type { StatementDocuments } from './statement.types.ts';

export type { StatementDocuments };

// With the form, but not in its first load: only who opens a statement needs them.
const StatementPages = lazy(() =>
  import('./statement-pages.tsx').then((pages) => ({ default: pages.StatementPages })),
);

/** All pages of a module's statements; mount at `statements/*`. */
export function statementPages(module: string, documents: StatementDocuments): ComponentType {
  return function Statements() {
    return createElement(StatementPages, { module, documents });
  };
}
