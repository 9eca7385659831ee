import {
  type CalendarDate,
  type SessionFacts,
  type SessionFault,
  findSessionFault,
} from '@minsheng/kernel/domain';

export interface ActivityFacts extends SessionFacts {
  readonly title: string;
}

/** Why an activity cannot stand as it is, with the field it is about. */
export function findFault(activity: ActivityFacts, today: CalendarDate): SessionFault | undefined {
  if (activity.title === '') return { code: 'TITLE_REQUIRED', field: 'title' };
  return findSessionFault(activity, today);
}
