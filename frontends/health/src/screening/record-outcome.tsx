import { Link, Notice } from '@minsheng/kit';
import type { RecordScreeningMutation } from '../gql/graphql.ts';
import { t } from '../messages.ts';

/** Whether the record just made counts, and if not why. */
export function RecordOutcome({
  outcome: { counted, warnings, screening },
}: {
  readonly outcome: RecordScreeningMutation['recordScreening'];
}) {
  const programme = t(`programme.${screening.programme}`);
  return (
    <Notice tone={counted ? 'good' : undefined}>
      <span>{t(counted ? 'outcome.counted' : 'outcome.notCounted', { programme })}</span>
      {warnings.map(({ code, message }) => (
        <span key={code}>{message}</span>
      ))}
      <Link to={`/health/screenings/${screening.id}`}>{t('outcome.open')}</Link>
    </Notice>
  );
}
