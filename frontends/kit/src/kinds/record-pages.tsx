import type { ComponentType } from 'react';
import { useRoutes } from 'react-router';
import { NotFoundPanel } from '../page/states.tsx';
import type { KindDescriptor, KindRecord, KindRow } from './descriptor.ts';
import { KindAmendPage } from './kind-amend.page.tsx';
import { KindFormPage } from './kind-form.page.tsx';
import { KindListPage } from './kind-list.page.tsx';
import { KindRecordPage } from './kind-record.page.tsx';
import { ImportPage } from '../sheets/import.page.tsx';
import { sheetKind } from './sheet-kind.ts';
import type { KindSlots } from './slots.ts';
import './kinds.css';

/**
 * All pages of a kind: list, form, record, correction; mount at `<path>/*`. `slots` says what the module does better
 * than the declaration.
 */
export function recordPages<Row extends KindRow, One extends KindRecord>(
  kind: KindDescriptor<Row, One>,
  slots: KindSlots<Row, One> = {},
): ComponentType {
  const { pages = {}, routes = [] } = slots;
  const page = (path: keyof typeof pages, Derived: ComponentType) => {
    const Page = pages[path] ?? Derived;
    return path === '' ? { index: true as const, element: <Page /> } : { path, element: <Page /> };
  };
  const all = [
    page('', () => <KindListPage kind={kind} slots={slots} />),
    page('new', () => <KindFormPage kind={kind} slots={slots} />),
    { path: 'import', element: <ImportPage kind={sheetKind(kind)} /> },
    page(':id', () => <KindRecordPage kind={kind} slots={slots} />),
    page(':id/amend', () => <KindAmendPage kind={kind} slots={slots} />),
    ...routes,
    { path: '*', element: <NotFoundPanel /> },
  ];
  return function RecordPages() {
    return useRoutes(all);
  };
}
