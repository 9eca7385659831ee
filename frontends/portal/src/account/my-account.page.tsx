import { useState } from 'react';
import { Button, Card, Facts, Notice, useMutation, usePageQuery } from '@minsheng/kit';
import { DetailPage } from '@minsheng/kit/data';
import styles from '../administration/administration.module.css';
import { t } from '../administration/messages.ts';
import { EndOtherSessionsMutation, MyAccountQuery } from './account.documents.ts';
import { DelegationCard } from './delegation-card.tsx';
import { FactorCard } from './factor-card.tsx';
import { PasswordForm } from './password-form.tsx';
import { TemporaryNotice } from './temporary-notice.tsx';
import { SessionTable } from './session-table.tsx';

/** Everybody's own: password, second factor, where he is signed in, what he lends. */
export function MyAccountPage() {
  const query = usePageQuery(MyAccountQuery, {});
  const [changed, setChanged] = useState(false);
  return (
    <DetailPage title={t('my.title')} query={query} pick={(data) => data.viewer}>
      {({ username, name, account: { unit, secondFactor, sessions, grants, delegations } }) => (
        <div className={styles.page}>
          <TemporaryNotice />
          <div className={styles.columns}>
            <div className={styles.column}>
              <Card title={t('my.facts')}>
                <Facts
                  facts={[
                    { key: 'username', label: t('account.username'), value: username },
                    { key: 'name', label: t('account.name'), value: name },
                    { key: 'unit', label: t('account.unit'), value: unit?.name ?? t('account.noUnit') },
                  ]}
                />
              </Card>
              {secondFactor && <FactorCard {...secondFactor} onChanged={query.refetch} />}
            </div>
            <Card title={t('password.title')}>
              <div className={styles.body}>
                {changed && <Notice tone="good">{t('password.done')}</Notice>}
                <PasswordForm
                  submitLabel={t('password.submit')}
                  onChanged={() => {
                    setChanged(true);
                    query.refetch();
                  }}
                />
              </div>
            </Card>
          </div>
          <Card title={t('session.title')} note={t('session.note')}>
            <SessionTable sessions={sessions ?? []} onEnded={query.refetch} />
            {(sessions?.length ?? 0) > 1 && <EndOthers onEnded={query.refetch} />}
          </Card>
          <DelegationCard grants={grants ?? []} delegations={delegations ?? []} onChanged={query.refetch} />
        </div>
      )}
    </DetailPage>
  );
}

function EndOthers({ onEnded }: { readonly onEnded: () => void }) {
  const [{ fetching }, end] = useMutation(EndOtherSessionsMutation);
  return (
    <div className={styles.actions}>
      <Button disabled={fetching} onClick={() => void end({}).then(onEnded)}>
        {t('session.endOthers')}
      </Button>
    </div>
  );
}
