import { BehindPage } from '@minsheng/kit/data';
import { RecordsQuery } from './part.documents.ts';

const PAGES = {
  Activity: 'activities',
  Place: 'places',
  Adaptation: 'adaptations',
  CivilAffairsStatement: 'statements',
} as const;

/** The records behind an indicator of this module. */
export function RecordsPage() {
  return (
    <BehindPage
      document={RecordsQuery}
      pathOf={({ __typename, id }) => `/civil-affairs/${PAGES[__typename]}/${id}`}
    />
  );
}
