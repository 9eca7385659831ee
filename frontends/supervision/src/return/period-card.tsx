import { useState } from 'react';
import {
  Button,
  Card,
  type CombinedError,
  EmptyPanel,
  formatDay,
  Notice,
  QueryView,
  refusalsOf,
  useMutation,
  usePageQuery,
} from '@minsheng/kit';
import { DataTable } from '@minsheng/kit/data';
import type { ReportingPeriodsQuery } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import type { ListedReturn } from './return.ts';
import { listColumns } from './list-columns.tsx';
import { LockPeriodMutation, ReturnListQuery, SignReturnsMutation } from './return.documents.ts';
import styles from './return.module.css';

type Period = ReportingPeriodsQuery['reportingPeriods'][number];

interface PeriodCardProps {
  readonly period: Period;
  readonly refetch: () => void;
}

/** The returns of one period, with its days and what can be done with all of them at once. */
export function PeriodCard({ period, refetch }: PeriodCardProps) {
  const query = usePageQuery(ReturnListQuery, { period: period.id });
  return (
    <Card title={t('returns.of', { period: period.name })} note={daysInWords(period)}>
      <QueryView
        query={query}
        pick={({ unitReturns }) => unitReturns}
        isEmpty={(returns) => returns.length === 0}
        empty={<EmptyPanel text={t('returns.none')} />}
      >
        {(returns) => (
          <>
            <Acts
              period={period}
              returns={returns}
              refetch={() => {
                refetch();
                query.refetch();
              }}
            />
            <DataTable
              label={t('returns.of', { period: period.name })}
              columns={listColumns(period)}
              rows={returns}
              rowKey={({ id }) => id}
            />
          </>
        )}
      </QueryView>
    </Card>
  );
}

function daysInWords({ cutOff, dueOn, lockedOn }: Period): string {
  const days = { cutOff: formatDay(cutOff), dueOn: formatDay(dueOn) };
  return lockedOn ? t('returns.locked', { ...days, day: formatDay(lockedOn) }) : t('returns.days', days);
}

interface ActsProps extends PeriodCardProps {
  readonly returns: readonly ListedReturn[];
}

/** Signing all that wait for one signer, and locking; nothing where the reader may do neither. */
function Acts({ period, returns, refetch }: ActsProps) {
  const [failure, setFailure] = useState<string>();
  const [, sign] = useMutation(SignReturnsMutation);
  const [, lock] = useMutation(LockPeriodMutation);
  const waiting = returns.filter(({ viewerCanSign }) => viewerCanSign);

  async function run(act: Promise<{ readonly error?: CombinedError | undefined }>): Promise<void> {
    const { error } = await act;
    setFailure(error && (refusalsOf(error)[0]?.message ?? t('return.failed')));
    if (!error) refetch();
  }

  const maySign = waiting.length > 0;
  const mayLock = period.viewerCanLock && period.isOver;
  if (!maySign && !mayLock) return null;
  return (
    <div className={styles.acts}>
      {maySign && (
        <Button
          kind="primary"
          onClick={() => void run(sign({ returns: waiting.map(({ id, revision }) => ({ id, revision })) }))}
        >
          {t('returns.signAll', { count: waiting.length })}
        </Button>
      )}
      {mayLock && <Button onClick={() => void run(lock({ id: period.id }))}>{t('returns.lock')}</Button>}
      {failure && <Notice tone="bad">{failure}</Notice>}
    </div>
  );
}
