import { BehindPage } from '@minsheng/kit/data';
import { KINDS } from '../generated/index.ts';
import { RecordsQuery } from './part.documents.ts';

/** Pages by hand beside those that are written from the declarations. */
const PAGES = { ...KINDS, Works: { path: 'works' }, Section: { path: 'sections' } } as const;

/** The records behind an indicator of this module. */
export function RecordsPage() {
  return (
    <BehindPage
      document={RecordsQuery}
      pathOf={({ __typename, id }) => `/housing/${PAGES[__typename].path}/${id}`}
    />
  );
}
