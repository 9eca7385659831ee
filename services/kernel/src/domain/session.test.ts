import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from './calendar.ts';
import {
  type CountedSession,
  type SessionStage,
  correctsHeld,
  findSessionFault,
  maySessionMove,
} from './session.ts';

const TODAY = calendarDate('2026-06-30');
const HELD = { stage: 'HELD', heldOn: TODAY, venue: '城东社区活动室', audience: 0 } as const;
const STAGES: readonly SessionStage[] = ['PLANNED', 'HELD', 'CANCELLED'];

describe('a session', () => {
  it('stands where it was held today before nobody, or is planned for any day without an audience', () => {
    expect(findSessionFault(HELD, TODAY)).toBeUndefined();
    for (const heldOn of ['2026-01-01', '2026-12-31'])
      expect(
        findSessionFault({ ...HELD, stage: 'PLANNED', heldOn: calendarDate(heldOn), audience: null }, TODAY),
      ).toBeUndefined();
  });

  it.each([
    [{ venue: '' }, 'VENUE_REQUIRED'],
    [{ heldOn: calendarDate('2026-07-01') }, 'HELD_IN_FUTURE'],
    [{ audience: null }, 'AUDIENCE_REQUIRED'],
    [{ audience: -1 }, 'AUDIENCE_NEGATIVE'],
    [{ stage: 'PLANNED' as const, audience: -1 }, 'AUDIENCE_NEGATIVE'],
  ])('does not stand with %j', (given, code) => {
    expect(findSessionFault({ ...HELD, ...given }, TODAY)).toMatchObject({ code });
  });

  it('moves from planned alone; to stay where it is is always open', () => {
    const moves = STAGES.flatMap((from) =>
      STAGES.filter((to) => from !== to && maySessionMove(from, to)).map((to) => `${from} ${to}`),
    );
    expect(moves).toEqual(['PLANNED HELD', 'PLANNED CANCELLED']);
    expect(STAGES.every((stage) => maySessionMove(stage, stage))).toBe(true);
  });
});

describe('a correction', () => {
  const session: fc.Arbitrary<CountedSession> = fc.record({
    stage: fc.constantFrom(...STAGES),
    kind: fc.constantFrom('FILM', 'PERFORMANCE'),
    townshipId: fc.constantFrom(null, 'a', 'b'),
    heldOn: fc.constantFrom('2025-12-31', '2026-01-01', '2026-06-30').map(calendarDate),
    audience: fc.constantFrom(null, 0, 80),
  });

  it('is any other kind, place, day or audience of one that was held, and of no other', () => {
    fc.assert(
      fc.property(session, session, (before, after) => {
        const facts = ({ kind, townshipId, heldOn, audience }: CountedSession) =>
          JSON.stringify([kind, townshipId, heldOn, audience]);
        const isOther = before.stage === 'HELD' && facts(before) !== facts(after);
        expect(correctsHeld(before, after)).toBe(isOther);
      }),
      { numRuns: 500 },
    );
  });
});
