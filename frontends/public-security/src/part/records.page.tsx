import { BehindPage } from '@minsheng/kit/data';
import { KINDS } from '../generated/index.ts';
import { RecordsQuery } from './part.documents.ts';

/** The records behind an indicator of this module. */
export function RecordsPage() {
  return (
    <BehindPage
      document={RecordsQuery}
      pathOf={({ __typename, id }) => `/public-security/${KINDS[__typename].path}/${id}`}
    />
  );
}
