import { formatDay, Link } from '@minsheng/kit';
import type { Column } from '@minsheng/kit/data';
import { t } from '../messages.ts';
import { countLines, type ListedReturn, type Period } from './return.ts';
import { StateMark } from './state-mark.tsx';

/** One unit a row, in the notice's order: never by how quick somebody was. */
export function listColumns({ code }: Pick<Period, 'code'>): Column<ListedReturn>[] {
  return [
    {
      key: 'unit',
      title: t('returns.unit'),
      heading: true,
      render: ({ unit }) => <Link to={`/supervision/returns/${code}/${unit.code}`}>{unit.name}</Link>,
    },
    {
      key: 'state',
      title: t('returns.state'),
      steady: true,
      render: ({ state }) => <StateMark state={state} />,
    },
    {
      key: 'submitted',
      title: t('returns.submittedOn'),
      steady: true,
      render: ({ submittedOn }) => (submittedOn ? formatDay(submittedOn) : t('return.nothing')),
    },
    {
      key: 'signing',
      title: t('returns.signing'),
      steady: true,
      render: ({ signing }) => t(`return.signing.${signing}`),
    },
    {
      key: 'verified',
      title: t('returns.verified'),
      align: 'right',
      render: (row) => {
        const { verified, total } = countLines(row);
        return t('returns.count', { some: verified, all: total });
      },
    },
    {
      key: 'behind',
      title: t('returns.behind'),
      align: 'right',
      render: (row) => String(countLines(row).behind),
    },
    {
      key: 'parts',
      title: t('returns.parts'),
      align: 'right',
      render: (row) => {
        const { parts, partsIn } = countLines(row);
        return parts === 0 ? t('return.nothing') : t('returns.count', { some: partsIn, all: parts });
      },
    },
  ];
}
