import { Link, useMutation } from '@minsheng/kit';
import type { Column } from '@minsheng/kit/data';
import type { GrantRowFragment } from '../gql/graphql.ts';
import { days } from './format.ts';
import { EndGrantMutation } from './grant.documents.ts';
import { JointStep } from './joint-step.tsx';
import { t } from './messages.ts';
import { ReasonedStep } from './reasoned-step.tsx';

/** What is told of a grant, wherever it is listed; without `linked` its account is a name only. */
export function grantColumns(onEnded: () => void, linked: boolean): Column<GrantRowFragment>[] {
  return [
    { key: 'role', title: t('grant.role'), heading: true, render: ({ role }) => t(`role.${role}`) },
    {
      key: 'account',
      title: t('grant.account'),
      render: ({ account }) =>
        linked ? <Link to={`/administration/accounts/${account.id}`}>{account.name}</Link> : account.name,
    },
    { key: 'unit', title: t('grant.unit'), render: ({ unit }) => unit?.name ?? t('grant.county') },
    { key: 'days', title: t('grant.days'), render: ({ from, to }) => days(from, to) },
    { key: 'state', title: t('grant.state'), render: (grant) => <GrantStateWords grant={grant} /> },
    {
      key: 'end',
      title: '',
      render: (grant) => grant.viewerCanEnd && <Ending grant={grant} onEnded={onEnded} />,
    },
  ];
}

function GrantStateWords({ grant: { state, lender } }: { readonly grant: GrantRowFragment }) {
  return (
    <>
      <span className={state === 'IN_FORCE' ? undefined : 'ms-text-grey'}>{t(`grant.state.${state}`)}</span>
      {lender && <small>{t('grant.lentBy', { name: lender.name })}</small>}
    </>
  );
}

interface EndingProps {
  readonly grant: GrantRowFragment;
  readonly onEnded: () => void;
}

function Ending({ grant: { id, role, account, takesTwo }, onEnded }: EndingProps) {
  const [, end] = useMutation(EndGrantMutation);
  const words = {
    title: t('grant.end'),
    label: t('grant.end.of', { name: account.name, role: t(`role.${role}`) }),
    hint: t('grant.end.hint'),
  };
  async function submit(reason: string) {
    const { error } = await end({ id, reason });
    if (!error) onEnded();
    return error;
  }
  if (takesTwo) return <JointStep {...words} act={{ act: 'END_GRANT', account: account.id, grant: id }} />;
  return <ReasonedStep {...words} onSubmit={submit} />;
}
