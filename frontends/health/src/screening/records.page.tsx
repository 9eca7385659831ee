import { Link } from '@minsheng/kit';
import { PaperMark } from '@minsheng/kit/form';
import { BehindPage } from '@minsheng/kit/data';
import { KINDS } from '../generated/index.ts';
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

function pathOf({ __typename, id }: HealthRecordRowFragment): string {
  // Pages of screenings are written by hand.
  const path = __typename === 'Screening' ? 'screenings' : KINDS[__typename].path;
  return `/health/${path}/${id}`;
}

type PersonRow = Extract<HealthRecordRowFragment, { readonly person: unknown }>;

function Person({ row }: { readonly row: PersonRow }) {
  return (
    <>
      <Link to={pathOf(row)}>{row.person.name}</Link>
      <small>{row.person.idNumber}</small>
      <PaperMark person={row.person} />
    </>
  );
}
