import { expect, it } from 'vitest';
import type { OverviewCommitmentFragment } from '../gql/graphql.ts';
import { byVerified, latestCutOff, verifiedProgress } from './figure.ts';

const VERIFIED = { cutOff: '2026-09-30', verifiedOn: '2026-10-15', standing: 'BEHIND', done: 1, outputs: 3 };

function commitment(given: object = {}): OverviewCommitmentFragment {
  const ledger = {
    standing: 'DONE',
    value: '9',
    completion: '90',
    planned: '8',
    daysMissing: null,
    coveredTo: null,
  };
  const verified = { cutOff: '2026-09-30', shown: '7', standing: 'BEHIND', completion: '70' };
  return {
    progress: {
      standing: 'DONE',
      done: 3,
      outputs: 3,
      notConnected: 0,
      notReturned: 0,
      forecastOn: '2026-12-01',
    },
    verified: { ...VERIFIED, notVerified: 1, group: 'BEHIND' },
    indicators: [{ reading: ledger, verified }],
    ...given,
  } as unknown as OverviewCommitmentFragment;
}

it('takes everything from the verified figures and nothing from the ledger', () => {
  const shown = byVerified(commitment());
  expect(shown.progress).toMatchObject({ standing: 'BEHIND', done: 1, outputs: 3, forecastOn: null });
  expect(shown.indicators[0]!.reading).toMatchObject({ shown: '7', planned: null, coveredTo: '2026-09-30' });
});

it('never lends the light of the ledger to what nobody verified', () => {
  expect(verifiedProgress(null, 3)).toMatchObject({ standing: 'INCOMPLETE', done: 0, notVerified: 3 });
  const indicators = [{ reading: { value: '9' }, verified: null }];
  expect(byVerified(commitment({ verified: null, indicators })).indicators[0]!.reading).toBeNull();
});

it('says of which day the latest are', () => {
  expect(latestCutOff([commitment(), commitment({ verified: null })])).toBe('2026-09-30');
  expect(latestCutOff([commitment({ verified: null })])).toBeUndefined();
});
