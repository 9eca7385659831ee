import { BUSINESS_ROLES, type Role } from '@minsheng/kernel';

/** How one kind of to-do is dealt with. */
interface TodoTerms {
  /** Of the unit that it names; of no unit where it waits for the office. Whoever puts one may name fewer. */
  readonly roles: readonly Role[];
  /** A unit is reminded of it. */
  readonly reminded?: true;
  /** Done by saying so in the list: to be read, no more. All others are done by the act that they lead to. */
  readonly byHand?: true;
  /** Bureaus send it; all others are supervision's own. */
  readonly sent?: true;
}

const KEEPERS = ['UNIT_CLERK', 'UNIT_REVIEWER'] as const satisfies readonly Role[];
const OFFICE = ['SUPERVISOR', 'SUPERVISION_LEAD'] as const satisfies readonly Role[];

/**
 * The closed list of what may wait for somebody. Its words are `TODO_<kind>` of messages/zh-CN.json. What is sensitive says
 * in no word how many there are: the owning unit reads that behind the link.
 */
export const TODO_KINDS = {
  /** A plan that lacks something (工作方案待补充). */
  PLAN_COMPLETE: { roles: KEEPERS, reminded: true },
  RETURN_FILL: { roles: KEEPERS, reminded: true },
  RETURN_SIGN: { roles: BUSINESS_ROLES, reminded: true },
  /** A return that was sent back (退回修改). */
  RETURN_MEND: { roles: KEEPERS, reminded: true },
  RETURN_CHECK: { roles: OFFICE },
  MILESTONE_ACCEPT: { roles: OFFICE },
  QUARTER_JUDGE: { roles: OFFICE },
  /** A check of operation and maintenance 6, 12 or 24 months after acceptance. */
  UPKEEP_CHECK: { roles: KEEPERS, reminded: true },
  IMPORT_CONFIRM: { roles: KEEPERS, sent: true },
  FOLLOW_UP: { roles: KEEPERS, sent: true },
  /** To be read: what the office or a unit should know of, without anything to do. */
  NOTICE: { roles: BUSINESS_ROLES, byHand: true },
} as const satisfies Record<string, TodoTerms>;

export type TodoKind = keyof typeof TODO_KINDS;

export function termsOfTodo(kind: TodoKind): TodoTerms {
  return TODO_KINDS[kind];
}

export const REMINDED_KINDS = (Object.keys(TODO_KINDS) as TodoKind[]).filter(
  (kind) => termsOfTodo(kind).reminded,
);
