import { condition, defineMeasure, loadRecords } from '@minsheng/kernel';
import { type CalendarDate, calendarDate, decimal, yearOf } from '@minsheng/kernel/domain';
import { z } from 'zod';
import { type Dissuasion, dissuasion } from './dissuasion.ts';

const parameters = z.object({});
const BETWEEN = '|';

/** What each day's return says, on its day: the average and the days without a return follow from the cells. */
export const dissuasionDaily = defineMeasure<Dissuasion, object>({
  name: 'dissuasion.daily',
  record: 'Dissuasion',
  parameters,
  subjectsOf: ({ unitId, day }, { year }) => (yearOf(day) === year ? [unitId + BETWEEN + day] : []),
  load: (em, _binding, subjects) =>
    loadRecords(
      em,
      dissuasion,
      subjects
        ? [
            condition(
              'r.day in (select jsonb_array_elements_text(?::jsonb)::date)',
              JSON.stringify(subjects.map(dayOfSubject)),
            ),
          ]
        : [],
    ),
  contributionsOf: (subject, returns) =>
    returns
      .filter(({ voidedOn }) => voidedOn === null)
      .map(({ id, day, townshipId, warned }) => ({
        subject,
        recordId: id,
        day,
        townshipId,
        value: decimal(warned),
      })),
});

function dayOfSubject(subject: string): CalendarDate {
  return calendarDate(subject.slice(subject.lastIndexOf(BETWEEN) + 1));
}
