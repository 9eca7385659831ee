import type { OverviewCommitmentFragment } from '../gql/graphql.ts';
import { t } from '../messages.ts';

export type Progress = Pick<OverviewCommitmentFragment['progress'], 'notConnected' | 'notReturned'> & {
  /** Outputs of which nothing was verified; left out where the ledger is shown. */
  readonly notVerified?: number;
};

/** 另有2项未接入、1项未报送: which outputs have no figure, so that a light is never taken for the whole. Empty where all have one. */
export function missingInWords({ notConnected, notReturned, notVerified = 0 }: Progress): string[] {
  const parts = [
    ...(notConnected > 0 ? [t('overview.row.notConnected', { count: notConnected })] : []),
    ...(notReturned > 0 ? [t('overview.row.notReturned', { count: notReturned })] : []),
    ...(notVerified > 0 ? [t('overview.row.notVerified', { count: notVerified })] : []),
  ];
  return parts.length === 0 ? [] : [t('overview.row.missing', { words: parts.join(t('partial.join')) })];
}
