import { calendarDate } from '@minsheng/kernel/domain';
import { expect, it } from 'vitest';
import { type ActivityFacts, findFault } from './activity.rules.ts';

const TODAY = calendarDate('2026-06-30');
const HELD: ActivityFacts = { stage: 'HELD', heldOn: TODAY, title: '演出', venue: '广场', audience: 0 };

it.each([
  [{ title: '' }, 'TITLE_REQUIRED', 'title'],
  [{ venue: '' }, 'VENUE_REQUIRED', 'venue'],
  [{ heldOn: calendarDate('2026-07-01') }, 'HELD_IN_FUTURE', 'heldOn'],
  [{ audience: null }, 'AUDIENCE_REQUIRED', 'audience'],
  [{ audience: -1 }, 'AUDIENCE_NEGATIVE', 'audience'],
] as [Partial<ActivityFacts>, string, string][])('one with %j is refused: %s', (given, code, field) => {
  expect(findFault({ ...HELD, ...given }, TODAY)).toMatchObject({ code, field });
});

it('one to come needs no audience, and one held today may have had none', () => {
  const planned = { ...HELD, stage: 'PLANNED', heldOn: calendarDate('2026-07-01'), audience: null } as const;
  expect(findFault(planned, TODAY)).toBeUndefined();
  expect(findFault(HELD, TODAY)).toBeUndefined();
});
