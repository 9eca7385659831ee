import { BehindPage } from '@minsheng/kit/data';
import { RecordsQuery } from './part.documents.ts';

const PAGES = {
  Dissuasion: 'dissuasions',
  Campaign: 'campaigns',
  PublicSecurityStatement: 'statements',
} as const;

/** The records behind an indicator of this module. */
export function RecordsPage() {
  return (
    <BehindPage
      document={RecordsQuery}
      pathOf={({ __typename, id }) => `/public-security/${PAGES[__typename]}/${id}`}
    />
  );
}
