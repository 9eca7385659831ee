import { expect, it } from 'vitest';
import {
  moveOf,
  type ReturnAct,
  type ReturnState,
  type RowState,
  rowMoveOf,
  stateAfterCheck,
} from './states.rules.ts';

const ACTS = [
  'save',
  'part',
  'freeze',
  'thaw',
  'sign',
  'submit',
  'verify',
  'sendBack',
  'reopen',
  'circulate',
] as const satisfies ReturnAct[];

// A column an act, in the order above; what is not said is refused.
it.each<[ReturnState, ReturnAct[]]>([
  ['DRAFT', ['save', 'part', 'freeze']],
  ['FROZEN', ['part', 'thaw', 'sign', 'submit']],
  ['SUBMITTED', ['part', 'verify', 'sendBack', 'reopen']],
  ['SENT_BACK', ['save', 'part', 'freeze', 'verify', 'reopen']],
  ['VERIFIED', ['part', 'reopen', 'circulate']],
  ['CIRCULATED', ['reopen']],
])('in %s only %j can be done', (state, allowed) => {
  expect(ACTS.filter((act) => moveOf(state, act) !== undefined)).toEqual(
    ACTS.filter((act) => allowed.includes(act)),
  );
});

it('moves a row once: what was sent back, reopened or withdrawn comes again as another version', () => {
  for (const state of ['SENT_BACK', 'REOPENED', 'WITHDRAWN'] as const)
    for (const act of ['thaw', 'submit', 'verify', 'sendBack', 'reopen'] as const)
      expect(rowMoveOf(state, act)).toBeUndefined();
});

it.each<[RowState[], ReturnState]>([
  [['VERIFIED', 'VERIFIED'], 'VERIFIED'],
  [['VERIFIED', 'SUBMITTED'], 'SUBMITTED'],
  [['VERIFIED', 'SENT_BACK', 'SUBMITTED'], 'SENT_BACK'],
  [['VERIFIED', 'REOPENED'], 'SENT_BACK'],
])('rows that are %j make the return %s', (rows, state) => {
  expect(stateAfterCheck(rows)).toBe(state);
});
