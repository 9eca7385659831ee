import { Card, QueryView, useMutation, usePageQuery } from '@minsheng/kit';
import { SessionTable } from '../account/session-table.tsx';
import { AccountSessionsQuery, EndAllSessionsMutation } from './account.documents.ts';
import styles from './administration.module.css';
import { JointStep } from './joint-step.tsx';
import { t } from './messages.ts';
import { ReasonedStep } from './reasoned-step.tsx';

/** Where somebody is signed in, and the way to end it. */
export function AccountSessions({ id }: { readonly id: string }) {
  const query = usePageQuery(AccountSessionsQuery, { id });
  const [, endAll] = useMutation(EndAllSessionsMutation);
  async function end(reason: string) {
    const { error } = await endAll({ id, reason });
    if (!error) query.refetch();
    return error;
  }
  return (
    <Card title={t('session.title')}>
      <QueryView query={query} pick={(data) => data.account} skeletonLines={3}>
        {({ takesTwo, sessions }) => (
          <>
            <SessionTable sessions={sessions ?? []} onEnded={query.refetch} onlyTogether={takesTwo} />
            {sessions && sessions.length > 0 && (
              <div className={styles.actions}>
                {takesTwo ? (
                  <JointStep
                    title={t('account.endAll')}
                    hint={t('account.endAll.hint')}
                    act={{ act: 'END_SESSIONS', account: id }}
                  />
                ) : (
                  <ReasonedStep title={t('account.endAll')} hint={t('account.endAll.hint')} onSubmit={end} />
                )}
              </div>
            )}
          </>
        )}
      </QueryView>
    </Card>
  );
}
