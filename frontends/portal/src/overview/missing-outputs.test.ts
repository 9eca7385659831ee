import { expect, test } from 'vitest';
import { missingInWords } from './missing-outputs.ts';

test.each([
  [0, 0, []],
  [5, 0, ['另有5项未接入']],
  [0, 1, ['另有1项未报送']],
  [2, 1, ['另有2项未接入、1项未报送']],
])('%s without a source and %s without a return: %j', (notConnected, notReturned, words) => {
  expect(missingInWords({ notConnected, notReturned })).toEqual(words);
});
