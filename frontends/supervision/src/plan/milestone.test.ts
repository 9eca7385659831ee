import { expect, test } from 'vitest';
import { stateOf } from './milestone.ts';

test.each([
  [null, '2026-09-29', 'open'],
  [null, '2026-09-30', 'open'],
  [null, '2026-10-01', 'overdue'],
  ['2026-10-08', '2026-10-07', 'overdue'],
  ['2026-10-08', '2026-10-08', 'accepted'],
  ['2026-09-01', '2026-08-31', 'open'],
])('a step due on 30 September, accepted on %s, seen on %s is %s', (acceptedOn, day, state) => {
  expect(stateOf({ due: '2026-09-30', acceptedOn }, day)).toBe(state);
});
