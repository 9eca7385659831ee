import { useSearchParams } from '@minsheng/kit';
import type { OverviewCommitmentFragment } from '../gql/graphql.ts';
import type { Progress } from './missing-outputs.ts';

/** Which of the figures a page shows: what the office accepted at a cut-off, or what the records say of the day. */
export type Figure = 'verified' | 'ledger';

/** In the address, so that it goes along from page to page. Verified unless another is chosen, where anything is verified. */
export function useFigure(hasVerified: boolean): readonly [Figure, (figure: Figure) => void] {
  const [search, setSearch] = useSearchParams();
  const choose = (figure: Figure) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        next.set('figure', figure);
        return next;
      },
      { replace: true },
    );
  return [hasVerified && search.get('figure') !== 'ledger' ? 'verified' : 'ledger', choose];
}

type Verified = OverviewCommitmentFragment['verified'];

/** A commitment's progress by its verified figures; nothing verified: 数据不全, never a light of the ledger. */
export function verifiedProgress(
  verified: Verified,
  outputs: number,
): Progress & OverviewCommitmentFragment['progress'] {
  const known = verified ?? { standing: 'INCOMPLETE' as const, done: 0, outputs, notVerified: outputs };
  const { standing, done, notVerified } = known;
  const none = { notConnected: 0, notReturned: 0, forecastOn: null };
  return { __typename: 'CommitmentProgress', standing, done, outputs: known.outputs, notVerified, ...none };
}

/** The same commitments with the verified figures in place of the ledger's; nothing of the two is mixed. */
export function byVerified<C extends OverviewCommitmentFragment>(commitment: C): C {
  return {
    ...commitment,
    progress: verifiedProgress(commitment.verified, commitment.progress.outputs),
    indicators: commitment.indicators.map((indicator) => {
      const { verified } = indicator;
      const reading = verified && {
        __typename: 'Reading' as const,
        value: verified.shown,
        shown: verified.shown,
        standing: verified.standing,
        completion: verified.completion,
        planned: null,
        daysMissing: null,
        coveredTo: verified.cutOff,
      };
      return { ...indicator, reading };
    }),
  };
}

/** The latest cut-off of which anything is verified; undefined where nothing is. */
export function latestCutOff(
  commitments: readonly Pick<OverviewCommitmentFragment, 'verified'>[],
): string | undefined {
  return commitments
    .flatMap(({ verified }) => verified?.cutOff ?? [])
    .sort()
    .at(-1);
}
