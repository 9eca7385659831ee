import type { Permissions } from '@minsheng/kernel';

const BUSINESS_ROLES = ['UNIT_CLERK', 'UNIT_REVIEWER', 'UNIT_LEADER'] as const;

/** The closed list of what may be done in supervision, and by whom (design.md section 6). */
export const permissions = {
  /** Commitments, indicators and their ledger figures. The three administrators do no business. */
  'catalogue:read': {
    county: [...BUSINESS_ROLES, 'SUPERVISOR', 'SUPERVISION_LEAD', 'COUNTY_LEADER', 'ANALYST'],
  },
  /** Numbers of 1 to 10 people in a township. */
  'small-cells:read': { own: BUSINESS_ROLES, county: ['SUPERVISOR', 'SUPERVISION_LEAD', 'COUNTY_LEADER'] },
  /** How many patients there are, of whom others see a percentage. */
  'patients:read': { own: BUSINESS_ROLES, county: ['SUPERVISOR', 'SUPERVISION_LEAD'] },
  /** What a unit promises for its own indicators: nodes, quarters, milestones. */
  'plan:file': { own: ['UNIT_CLERK', 'UNIT_REVIEWER'] },
  /** What counts for its own indicators and what does not (口径). */
  'criteria:adopt': { own: ['UNIT_CLERK', 'UNIT_REVIEWER'] },
  /** Accepting milestones and judging quarters: never by the unit whose work it is. */
  'plan:judge': { county: ['SUPERVISOR', 'SUPERVISION_LEAD'] },
  /** Telephone numbers of those who fill the posts of a plan: the unit's own, and the office, which has to reach them. */
  'contacts:read': { own: BUSINESS_ROLES, county: ['SUPERVISOR', 'SUPERVISION_LEAD'] },
  /** What waits for the reader himself. A county leader is asked for nothing. */
  'todo:read': { own: BUSINESS_ROLES, county: ['SUPERVISOR', 'SUPERVISION_LEAD'] },
  /** Returns, with the gap between ledger, reported and verified: the unit's own and the office's business alone. */
  'return:read': { own: BUSINESS_ROLES, county: ['SUPERVISOR', 'SUPERVISION_LEAD'] },
  /** Texts, corrections, parts, and freezing the form. */
  'return:prepare': { own: ['UNIT_CLERK', 'UNIT_REVIEWER'] },
  /** Signing on screen by the posts of the unit's chain. */
  'return:sign': { own: BUSINESS_ROLES },
  /** Handing in the signed paper. */
  'return:submit': { own: ['UNIT_REVIEWER', 'UNIT_LEADER'] },
  /** Desk check: never by somebody of the unit itself (`assertOutside`). */
  'return:check': { county: ['SUPERVISOR', 'SUPERVISION_LEAD'] },
  /** Locking a period, reopening an indicator of a unit. */
  'return:lock': { county: ['SUPERVISION_LEAD'] },
  /** Another group for a commitment than its light proposes. */
  'group:decide': { county: ['SUPERVISOR', 'SUPERVISION_LEAD'] },
} as const satisfies Permissions;
