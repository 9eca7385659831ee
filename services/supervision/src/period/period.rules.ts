import { addWorkingDays, type CalendarDate, type WorkCalendar } from '@minsheng/kernel/domain';

/** What a period is for; of a month (调度) nobody is asked, so it is no period here (domain.md 8.5). */
export type PeriodKind = 'QUARTER' | 'HALF_YEAR' | 'ESTIMATE' | 'YEAR_END';

interface DueRule {
  /** Working days from the cut-off to the hand-in day. */
  readonly dueAfter: number;
  /** Working days by which cooperating units are earlier. */
  readonly partsBefore: number;
}

/** 报送时限 of the lead and of cooperating units, as said or by the rule; parts never before the cut-off. */
export function dueDaysOf(
  { dueAfter, partsBefore }: DueRule,
  { cutOff, dueOn: said }: { readonly cutOff: CalendarDate; readonly dueOn?: CalendarDate | undefined },
  calendar: WorkCalendar,
): { readonly dueOn: CalendarDate; readonly partsDueOn: CalendarDate } {
  const dueOn = said ?? addWorkingDays(cutOff, dueAfter, calendar);
  const parts = addWorkingDays(dueOn, -partsBefore, calendar);
  return { dueOn, partsDueOn: parts < cutOff ? cutOff : parts };
}

/** Figures of a period can be frozen once its last day is over. */
export function isOver({ cutOff }: { readonly cutOff: CalendarDate }, today: CalendarDate): boolean {
  return today > cutOff;
}
