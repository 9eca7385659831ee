import { Link } from '@minsheng/kit';
import { BehindPage } from '@minsheng/kit/data';
import type { HealthRecordRowFragment } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { RecordsQuery } from './screening.documents.ts';

/** The records behind an indicator of health. */
export function RecordsPage() {
  return (
    <BehindPage
      document={RecordsQuery}
      pathOf={pathOf}
      heading={(row) => 'person' in row && <Person row={row} />}
      columns={[
        {
          key: 'facility',
          title: t('column.facility'),
          render: (row) => ('facility' in row ? row.facility.name : null),
        },
      ]}
    />
  );
}

const PAGES = {
  Screening: 'screenings',
  Training: 'trainings',
  HealthStatement: 'statements',
} as const;

function pathOf({ __typename, id }: HealthRecordRowFragment): string {
  return `/health/${PAGES[__typename]}/${id}`;
}

type PersonRow = Extract<HealthRecordRowFragment, { readonly person: unknown }>;

function Person({ row }: { readonly row: PersonRow }) {
  return (
    <>
      <Link to={pathOf(row)}>{row.person.name}</Link>
      <small>{row.person.idNumber}</small>
    </>
  );
}
