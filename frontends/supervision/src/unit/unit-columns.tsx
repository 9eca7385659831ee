import {
  amountInWords,
  figureInWords,
  formatPercent,
  IndicatorBar,
  Light,
  Link,
  RecordsLink,
  SummaryMark,
  targetInWords,
} from '@minsheng/kit';
import type { Column } from '@minsheng/kit/data';
import { t } from '../messages.ts';
import { standingOf, type UnitRow } from './unit-work.ts';
import styles from './unit.module.css';

/** A unit's indicators: what was promised, what is there, what the plan says of today. */
export function unitColumns(unitId: string): Column<UnitRow>[] {
  return [
    {
      key: 'indicator',
      title: t('column.indicator'),
      heading: true,
      render: (row) => (
        <>
          <Link to={`/supervision/indicators/${row.code}`}>{row.name}</Link>
          <small>{row.owner.id === unitId ? row.code : t('unit.partOf', { owner: row.owner.name })}</small>
        </>
      ),
    },
    {
      key: 'commitment',
      title: t('column.commitment'),
      render: ({ commitment: { code, batch, number, shortTitle } }) => (
        <>
          <Link to={`/commitments/${code}`}>{shortTitle}</Link>
          <small>{t(`commitment.${batch}`, { number })}</small>
        </>
      ),
    },
    {
      key: 'standing',
      title: t('column.standing'),
      render: (row) => <Light standing={standingOf(row)} word size={14} />,
    },
    { key: 'target', title: t('column.target'), align: 'right', render: targetInWords },
    { key: 'value', title: t('fact.value'), align: 'right', render: (row) => <Figure row={row} /> },
    {
      key: 'bar',
      title: t('fact.completion'),
      width: '150px',
      render: ({ reading, target }) =>
        reading?.completion == null ? (
          t('unit.nothing')
        ) : (
          <>
            <IndicatorBar {...reading} target={target} />
            <small>{formatPercent(reading.completion)}</small>
          </>
        ),
    },
    {
      key: 'planned',
      title: t('unit.planned'),
      align: 'right',
      render: ({ reading, planForm, planFiling, unitOfMeasure }) => {
        if (planForm !== 'NONE' && !planFiling) return t('unit.noPlan');
        const planned = planForm === 'MILESTONES' ? null : reading?.planned;
        return planned == null ? t('unit.nothing') : amountInWords(planned, unitOfMeasure);
      },
    },
  ];
}

/** The ledger's figure, and the way to the records behind it where the reader may see them. */
function Figure({ row }: { readonly row: UnitRow }) {
  const { id, module, code, reading, unitOfMeasure, planForm } = row;
  const figure = figureInWords(reading, unitOfMeasure);
  if (figure === undefined) return t('unit.nothing');
  if (planForm === 'MILESTONES' || planForm === 'QUARTERS')
    return <span className={styles.figure}>{figure}</span>;
  return (
    <span className={styles.figure}>
      <RecordsLink
        indicatorId={id}
        to={`/${module}/records/${code}`}
        label={t('records.followOf', { value: figure })}
      >
        {figure}
      </RecordsLink>{' '}
      <SummaryMark indicator={row} />
    </span>
  );
}
