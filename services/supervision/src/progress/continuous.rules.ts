import { addDays, lastDayOf, type CalendarDate } from '@minsheng/kernel/domain';
import type { Standing } from './light.rules.ts';
import { DEFAULT_SETTINGS, type ProgressSettings } from './settings.rules.ts';
import type { Judgement, PlanNode } from './terms.rules.ts';

/**
 * 常态化 work stands as its last quarter was judged. Done only by the judgement on the last quarter, and then not before
 * 31 December. While that one is outstanding after the year, the missing judgement is said, not guessed from the third; during the year this is so once the time to judge is over.
 */
export function continuousStanding(
  year: number,
  judgements: readonly Judgement[],
  quarters: readonly PlanNode[],
  asOf: CalendarDate,
  settings: ProgressSettings = DEFAULT_SETTINGS,
): Standing {
  const yearEnd = lastDayOf(year);
  const last = lastJudgement(judgements, asOf);
  if (last && last.day >= yearEnd) {
    if (last.standing === 'ON_TRACK') return 'DONE';
    return asOf > yearEnd ? 'FAR_BEHIND' : last.standing;
  }
  if (asOf > yearEnd) return 'NO_RETURN';
  if (last) {
    const due = addDays(asOf, -settings.judgedWithin);
    return quarters.some(({ day }) => day > last.day && day < due) ? 'NO_RETURN' : last.standing;
  }
  if (quarters.length === 0) return 'NO_PLAN';
  return quarters.every((quarter) => quarter.day > asOf) ? 'NOT_DUE' : 'NO_RETURN';
}

/** How the last quarter up to a day was judged; undefined before any was. */
export function lastJudgement(judgements: readonly Judgement[], asOf: CalendarDate): Judgement | undefined {
  return judgements
    .filter(({ day }) => day <= asOf)
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .at(-1);
}
