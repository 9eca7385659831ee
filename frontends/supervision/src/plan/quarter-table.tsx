import { ButtonLink, Light, useSetting } from '@minsheng/kit';
import { type Column, DataTable } from '@minsheng/kit/data';
import { t } from '../messages.ts';
import type { Plan } from './plan-card.tsx';
import { quarterName } from './quarter.ts';

interface QuarterTableProps {
  readonly plan: Plan;
  readonly mayJudge: boolean;
}

interface Row {
  readonly day: string;
  readonly work: string;
  readonly judgement: Plan['judgements'][number] | undefined;
}

/** Quarters of continuous work: what was to be done, and how it was judged. */
export function QuarterTable({ plan, mayJudge }: QuarterTableProps) {
  const { businessDate } = useSetting();
  const rows = plan.planNodes.map(({ day, work }) => ({
    day,
    work: work ?? '',
    judgement: plan.judgements.find(({ quarterEnd }) => quarterEnd === day),
  }));
  const columns: Column<Row>[] = [
    {
      key: 'quarter',
      title: t('quarter.title'),
      heading: true,
      width: '84px',
      render: ({ day }) => quarterName(day),
    },
    { key: 'work', title: t('quarter.work'), wide: true, render: ({ work }) => work },
    {
      key: 'judgement',
      title: t('quarter.judgement'),
      wide: true,
      render: ({ judgement, day }) =>
        judgement ? (
          <>
            <Light standing={judgement.standing} word size={14} />
            <small>{groundsOf(judgement)}</small>
          </>
        ) : (
          <span className="ms-text-grey">{t(day < businessDate ? 'quarter.unjudged' : 'quarter.ahead')}</span>
        ),
    },
  ];
  const action: Column<Row> = {
    key: 'action',
    title: t('plan.action'),
    render: ({ day, judgement }) =>
      day < businessDate && (
        <ButtonLink kind="plain" to={`/supervision/indicators/${plan.code}/quarters/${day}`}>
          {judgement ? t('quarter.correct') : t('quarter.judge')}
        </ButtonLink>
      ),
  };
  return (
    <DataTable
      label={t('plan.title.QUARTERS')}
      columns={mayJudge ? [...columns, action] : columns}
      rows={rows}
      rowKey={({ day }) => day}
    />
  );
}

function groundsOf({ grounds, reason, judgedBy }: Plan['judgements'][number]): string {
  const said = t('quarter.groundsOf', { grounds, name: judgedBy });
  return reason ? t('quarter.correctedOf', { grounds: said, reason }) : said;
}
