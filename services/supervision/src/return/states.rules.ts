/** Where a unit's return of a period stands. */
export type ReturnState = 'DRAFT' | 'FROZEN' | 'SUBMITTED' | 'SENT_BACK' | 'VERIFIED' | 'CIRCULATED';

/** What is done with a return. */
export type ReturnAct =
  | 'save'
  | 'part'
  | 'freeze'
  | 'thaw'
  | 'sign'
  | 'submit'
  | 'verify'
  | 'sendBack'
  | 'reopen'
  | 'circulate';

/**
 * What may be done with a return, and where it leads at the latest step: signing leads on once the last post has signed,
 * verifying once the last row is verified. What a state does not name is refused.
 */
export const MOVES = {
  DRAFT: { part: 'DRAFT', save: 'DRAFT', freeze: 'FROZEN' },
  FROZEN: { part: 'FROZEN', thaw: 'DRAFT', sign: 'SUBMITTED', submit: 'SUBMITTED' },
  SUBMITTED: { part: 'SUBMITTED', verify: 'VERIFIED', sendBack: 'SENT_BACK', reopen: 'SENT_BACK' },
  SENT_BACK: {
    part: 'SENT_BACK',
    save: 'SENT_BACK',
    freeze: 'FROZEN',
    verify: 'VERIFIED',
    reopen: 'SENT_BACK',
  },
  VERIFIED: { part: 'VERIFIED', reopen: 'SENT_BACK', circulate: 'CIRCULATED' },
  CIRCULATED: { reopen: 'SENT_BACK' },
} as const satisfies Record<ReturnState, Partial<Record<ReturnAct, ReturnState>>>;

/** The state an act leads to; undefined where it is not allowed in this state. */
export function moveOf(state: ReturnState, act: ReturnAct): ReturnState | undefined {
  return (MOVES[state] as Partial<Record<ReturnAct, ReturnState>>)[act];
}

/**
 * Where one row of a return stands. SENT_BACK was not verified and has to be returned anew, REOPENED was verified and keeps
 * its figure until a new one is; WITHDRAWN was frozen and taken back before anybody saw it.
 */
export type RowState = 'FROZEN' | 'SUBMITTED' | 'VERIFIED' | 'SENT_BACK' | 'REOPENED' | 'WITHDRAWN';

export type RowAct = 'thaw' | 'submit' | 'verify' | 'sendBack' | 'reopen';

export const ROW_MOVES = {
  FROZEN: { thaw: 'WITHDRAWN', submit: 'SUBMITTED' },
  SUBMITTED: { verify: 'VERIFIED', sendBack: 'SENT_BACK' },
  VERIFIED: { reopen: 'REOPENED' },
  SENT_BACK: {},
  REOPENED: {},
  WITHDRAWN: {},
} as const satisfies Record<RowState, Partial<Record<RowAct, RowState>>>;

export function rowMoveOf(state: RowState, act: RowAct): RowState | undefined {
  return (ROW_MOVES[state] as Partial<Record<RowAct, RowState>>)[act];
}

/** Whether the unit has to return a row anew; undefined: it never did. */
export function isOpenRow(state: RowState | undefined): boolean {
  return state === undefined || state === 'SENT_BACK' || state === 'REOPENED' || state === 'WITHDRAWN';
}

/** Where a return stands once rows were checked: sent back with one of them, verified with the last. */
export function stateAfterCheck(rows: readonly RowState[]): ReturnState {
  if (rows.some((row) => row === 'SENT_BACK' || row === 'REOPENED')) return 'SENT_BACK';
  return rows.every((row) => row === 'VERIFIED') ? 'VERIFIED' : 'SUBMITTED';
}

/** What a return is again when its form is taken back: a draft, or sent back where others of its rows are with the office. */
export function stateAfterThaw(rows: readonly RowState[]): ReturnState {
  return rows.every((row) => row === 'WITHDRAWN') ? 'DRAFT' : 'SENT_BACK';
}
