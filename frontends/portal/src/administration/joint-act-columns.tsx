import { Link, formatFullDay, useMutation } from '@minsheng/kit';
import type { Column } from '@minsheng/kit/data';
import { useViewer } from '../session/session.tsx';
import type { JointActsQuery } from '../gql/graphql.ts';
import { days, inShanghai } from './format.ts';
import { DecideJointActMutation, WithdrawJointActMutation } from './joint-act.documents.ts';
import { t } from './messages.ts';
import { ReasonedStep } from './reasoned-step.tsx';

type JointActRow = NonNullable<JointActsQuery['jointActs']>['edges'][number]['node'];

/** What is asked, by whom, and what became of it. */
export function jointActColumns(onDecided: () => void): Column<JointActRow>[] {
  return [
    { key: 'act', title: t('joint.act'), heading: true, render: (row) => <What row={row} /> },
    { key: 'account', title: t('joint.account'), render: ({ account }) => <Whom account={account} /> },
    {
      key: 'asker',
      title: t('joint.asker'),
      render: ({ asker, askedAt }) => (
        <>
          {asker.name}
          <small>{inShanghai(askedAt)}</small>
        </>
      ),
    },
    { key: 'reason', title: t('grant.reason'), render: ({ reason }) => reason },
    { key: 'state', title: t('joint.state'), render: (row) => <State row={row} /> },
    { key: 'steps', title: '', render: (row) => <Steps row={row} onDecided={onDecided} /> },
  ];
}

function wordsOf({ act, role }: JointActRow): string {
  return t(`joint.act.${act}`, { role: role ? t(`role.${role}`) : '' });
}

function What({ row }: { readonly row: JointActRow }) {
  return (
    <>
      {wordsOf(row)}
      {row.from && <small>{days(row.from, row.to)}</small>}
    </>
  );
}

function Whom({ account: { id, name, username } }: { readonly account: JointActRow['account'] }) {
  const { viewerCanReadAccounts } = useViewer();
  return (
    <>
      {viewerCanReadAccounts ? <Link to={`/administration/accounts/${id}`}>{name}</Link> : name}
      <small>{username}</small>
    </>
  );
}

function State({
  row: { state, openUntil, decider, decidedAt, decisionReason },
}: {
  readonly row: JointActRow;
}) {
  return (
    <>
      {t(`joint.state.${state}`, { day: formatFullDay(openUntil) })}
      {decider && decidedAt && <small>{`${decider.name}　${inShanghai(decidedAt)}`}</small>}
      {decisionReason && <small>{decisionReason}</small>}
    </>
  );
}

function Steps({ row, onDecided }: { readonly row: JointActRow; readonly onDecided: () => void }) {
  const [, decide] = useMutation(DecideJointActMutation);
  const [, withdraw] = useMutation(WithdrawJointActMutation);
  const { id, account, viewerCanDecide, viewerCanWithdraw } = row;
  const named = { what: wordsOf(row), name: account.name };
  const step =
    (send: (reason: string) => ReturnType<typeof decide | typeof withdraw>) => async (reason: string) => {
      const { error } = await send(reason);
      if (!error) onDecided();
      return error;
    };
  return (
    <>
      {viewerCanDecide && (
        <>
          <ReasonedStep
            title={t('joint.confirm')}
            label={t('joint.confirm.of', named)}
            hint={t('joint.confirm.hint')}
            onSubmit={step((reason) => decide({ id, confirm: true, reason }))}
          />
          <ReasonedStep
            title={t('joint.decline')}
            label={t('joint.decline.of', named)}
            hint={t('joint.decline.hint')}
            onSubmit={step((reason) => decide({ id, confirm: false, reason }))}
          />
        </>
      )}
      {viewerCanWithdraw && (
        <ReasonedStep
          title={t('joint.withdraw')}
          label={t('joint.withdraw.of', named)}
          hint={t('joint.withdraw.hint')}
          onSubmit={step((reason) => withdraw({ id, reason }))}
        />
      )}
    </>
  );
}
