import { ButtonLink, formatDay, useMutation } from '@minsheng/kit';
import { type Column, DataTable } from '@minsheng/kit/data';
import { t } from '../messages.ts';
import { isAcceptedBy, stateOf } from './milestone.ts';
import type { Plan } from './plan-card.tsx';
import { WithdrawAcceptanceMutation } from './plan.documents.ts';
import { WithdrawButton } from './withdraw-button.tsx';

type Milestone = Plan['milestones'][number];

interface MilestoneTableProps {
  readonly plan: Plan;
  readonly asOf: string;
  readonly mayJudge: boolean;
}

const TONES = { accepted: undefined, overdue: 'ms-text-red', open: 'ms-text-grey' } as const;

/** Steps of a deliverable: by what each is accepted, and whether it was. */
export function MilestoneTable({ plan, asOf, mayJudge }: MilestoneTableProps) {
  const { code, milestones } = plan;
  const [, withdraw] = useMutation(WithdrawAcceptanceMutation);
  const columns: Column<Milestone>[] = [
    {
      key: 'title',
      title: t('milestone.title'),
      heading: true,
      render: ({ title, standard }) => (
        <>
          {title}
          <small>{t('milestone.standardOf', { standard })}</small>
        </>
      ),
    },
    { key: 'due', title: t('milestone.due'), width: '92px', render: ({ due }) => formatDay(due) },
    {
      key: 'state',
      title: t('milestone.state'),
      wide: true,
      render: (step) => (
        <>
          <span className={TONES[stateOf(step, asOf)]}>
            {t(`milestone.state.${stateOf(step, asOf)}`, { day: formatDay(step.acceptedOn ?? step.due) })}
          </span>
          {isAcceptedBy(step, asOf) && <small>{evidenceOf(step)}</small>}
        </>
      ),
    },
  ];
  const action: Column<Milestone> = {
    key: 'action',
    title: t('plan.action'),
    render: ({ id, title, acceptedOn, acceptanceRevision: revision }) =>
      acceptedOn ? (
        <WithdrawButton
          title={title}
          onWithdraw={async (reason) => (await withdraw({ id, revision, reason })).error}
        />
      ) : (
        <ButtonLink kind="plain" to={`/supervision/indicators/${code}/milestones/${id}`}>
          {t('milestone.accept')}
        </ButtonLink>
      ),
  };
  return (
    <DataTable
      label={t('plan.title.MILESTONES')}
      columns={mayJudge ? [...columns, action] : columns}
      rows={milestones}
      rowKey={({ id }) => id}
    />
  );
}

function evidenceOf({ evidence, acceptedBy }: Milestone): string {
  return t('milestone.evidenceOf', { evidence: evidence ?? '', name: acceptedBy ?? '' });
}
