import { countByStanding, mostUrgentFirst, type Segment, type Standing } from '@minsheng/kit';
import type { OverviewCommitmentFragment, OverviewIndicatorFragment } from '../gql/graphql.ts';

export interface Summary {
  readonly counts: Record<Standing, number>;
  readonly done: number;
  readonly outputs: number;
}

/** Counts, never an average: kilometres and people are not the same thing. */
export function summarise(commitments: readonly Pick<OverviewCommitmentFragment, 'progress'>[]): Summary {
  return {
    counts: countByStanding(commitments.map(({ progress }) => progress.standing)),
    done: commitments.reduce((sum, { progress }) => sum + progress.done, 0),
    outputs: commitments.reduce((sum, { progress }) => sum + progress.outputs, 0),
  };
}

export interface Change {
  readonly code: string;
  readonly title: string;
  readonly from: Standing;
  readonly to: Standing;
}

/** Whose light stands elsewhere than at the end of the last period; what needs a leader comes first. */
export function changesOf(
  commitments: readonly Pick<OverviewCommitmentFragment, 'code' | 'shortTitle' | 'progress' | 'earlier'>[],
): Change[] {
  return commitments
    .filter(({ progress, earlier }) => progress.standing !== earlier.standing)
    .map(({ code, shortTitle, progress, earlier }) => ({
      code,
      title: shortTitle,
      from: earlier.standing,
      to: progress.standing,
    }))
    .sort((a, b) => mostUrgentFirst(a.to, b.to));
}

/** One segment for each output indicator; those that nothing is bound to are 未接入. */
export function segmentsOf(indicators: readonly OverviewIndicatorFragment[]): Segment[] {
  return indicators
    .filter(({ role }) => role === 'OUTPUT')
    .map(({ id, name, target, reading }) => ({
      key: id,
      name,
      target,
      standing: reading?.standing ?? 'NOT_CONNECTED',
      completion: reading?.completion,
      planned: reading?.planned,
    }));
}
