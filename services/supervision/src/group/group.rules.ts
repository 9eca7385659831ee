import type { Fault } from '@minsheng/kernel/domain';
import type { Standing } from '../progress/light.rules.ts';

/** How a commitment is printed for a period (domain.md 8.4). */
export type Group = 'DONE' | 'AHEAD' | 'ON_TRACK' | 'BEHIND' | 'OTHER';

const GROUPS: Partial<Record<Standing, Group>> = {
  DONE: 'DONE',
  AHEAD: 'AHEAD',
  ON_TRACK: 'ON_TRACK',
  BEHIND: 'BEHIND',
  FAR_BEHIND: 'BEHIND',
};

/** What the light proposes; grey ones are 其他. */
export function proposedGroup(standing: Standing): Group {
  return GROUPS[standing] ?? 'OTHER';
}

/** Why a group cannot be decided: 已完成 is never set by hand, what the light proposes needs no decision. */
export function findGroupFault(group: Group, proposed: Group): Fault | undefined {
  if (group === proposed) return { code: 'GROUP_AS_PROPOSED', field: 'group' };
  return group === 'DONE' ? { code: 'GROUP_DONE_BY_HAND', field: 'group' } : undefined;
}
