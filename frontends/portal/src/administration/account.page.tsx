import { useState } from 'react';
import { Card, Facts, useParams, usePageQuery } from '@minsheng/kit';
import { DetailPage } from '@minsheng/kit/data';
import type { AccountQuery as AccountAnswer } from '../gql/graphql.ts';
import { AccountActions } from './account-actions.tsx';
import { AccountQuery } from './account.documents.ts';
import { AccountSessions } from './account-sessions.tsx';
import { AccountStateMark } from './account-state.tsx';
import styles from './administration.module.css';
import { inShanghai } from './format.ts';
import { GrantTable } from './grant-table.tsx';
import { t } from './messages.ts';
import { TemporaryPassword } from './temporary-password.tsx';

export type AccountDetail = NonNullable<AccountAnswer['account']>;

/** One account: what it is, what may be done, and what a successor takes over. */
export function AccountPage() {
  const { id = '' } = useParams();
  return <AccountContent key={id} id={id} />;
}

function AccountContent({ id }: { readonly id: string }) {
  const query = usePageQuery(AccountQuery, { id });
  const [password, setPassword] = useState<string>();
  const username = query.data?.account?.username ?? '';
  return (
    <DetailPage
      title={t('account.detail', { username })}
      crumbs={[{ title: t('account.title'), to: '/administration/accounts' }]}
      query={query}
      pick={(data) => data.account}
    >
      {(account) => (
        <div className={styles.page}>
          {password && <TemporaryPassword password={password} />}
          <div className={styles.columns}>
            <AccountFacts account={account} />
            <AccountActions account={account} onPassword={setPassword} onChanged={query.refetch} />
          </div>
          <Card title={t('handover.title')} note={t('handover.note')}>
            <GrantTable
              label={t('grant.title')}
              grants={account.grants ?? []}
              empty={t('grant.none')}
              onEnded={query.refetch}
            />
            <GrantTable
              label={t('my.delegations')}
              grants={account.delegations ?? []}
              empty={t('delegation.none')}
              onEnded={query.refetch}
            />
          </Card>
          {account.viewerCanEndSessions && <AccountSessions id={id} />}
        </div>
      )}
    </DetailPage>
  );
}

function AccountFacts({ account }: { readonly account: AccountDetail }) {
  const { username, name, unit, createdAt, secondFactor } = account;
  return (
    <Card title={t('account.facts')}>
      <Facts
        facts={[
          { key: 'username', label: t('account.username'), value: username },
          { key: 'name', label: t('account.name'), value: name },
          { key: 'unit', label: t('account.unit'), value: unit?.name ?? t('account.noUnit') },
          { key: 'state', label: t('account.state'), value: <AccountStateMark account={account} /> },
          { key: 'createdAt', label: t('account.createdAt'), value: createdAt ? inShanghai(createdAt) : '—' },
          { key: 'factor', label: t('account.secondFactor'), value: factorWords(secondFactor) },
        ]}
      />
    </Card>
  );
}

function factorWords(factor: AccountDetail['secondFactor']): string {
  if (factor?.enrolled) return t('account.secondFactor.on', { left: factor.recoveryCodesLeft });
  return t(factor?.required ? 'account.secondFactor.needed' : 'account.secondFactor.off');
}
