import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from './calendar.ts';
import {
  type CountedSession,
  SESSION_MOVES,
  type SessionStage,
  correctsHeld,
  findSessionFault,
} from './session.ts';

const TODAY = calendarDate('2026-06-30');
const HELD = { stage: 'HELD', heldOn: TODAY } as const;
const STAGES: readonly SessionStage[] = ['PLANNED', 'HELD', 'CANCELLED'];

describe('a session', () => {
  it('stands where it was held today, or is planned for any day', () => {
    expect(findSessionFault(HELD, TODAY)).toBeUndefined();
    for (const heldOn of ['2026-01-01', '2026-12-31'])
      expect(
        findSessionFault({ ...HELD, stage: 'PLANNED', heldOn: calendarDate(heldOn) }, TODAY),
      ).toBeUndefined();
  });

  it('was not held on a day to come', () => {
    const tomorrow = calendarDate('2026-07-01');
    expect(findSessionFault({ ...HELD, heldOn: tomorrow }, TODAY)).toMatchObject({ code: 'HELD_IN_FUTURE' });
  });

  it('moves from planned alone', () => {
    expect(STAGES.flatMap((from) => SESSION_MOVES[from].map((to) => `${from} ${to}`))).toEqual([
      'PLANNED HELD',
      'PLANNED CANCELLED',
    ]);
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
