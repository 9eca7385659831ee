import { BehindPage } from '@minsheng/kit/data';
import { RecordsQuery } from './part.documents.ts';

const PAGES = { Works: 'works', Section: 'sections', HousingStatement: 'statements' } as const;

/** The records behind an indicator of this module. */
export function RecordsPage() {
  return (
    <BehindPage
      document={RecordsQuery}
      pathOf={({ __typename, id }) => `/housing/${PAGES[__typename]}/${id}`}
    />
  );
}
