import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate as day } from './calendar.ts';
import { type Standing, turnsOf } from './turns.ts';

describe('turns of a township', () => {
  it('leaves no gap where one comes as the last one goes', () => {
    const turns = turnsOf([
      { id: 'a', from: day('2026-01-05'), to: day('2026-03-01') },
      { id: 'b', from: day('2026-03-01'), to: day('2026-04-01') },
      { id: 'c', from: day('2026-05-01'), to: null },
      { id: 'd', from: null, to: null },
    ]);
    expect(turns).toEqual([
      { id: 'a', day: '2026-01-05', sign: 1 },
      { id: 'b', day: '2026-04-01', sign: -1 },
      { id: 'c', day: '2026-05-01', sign: 1 },
    ]);
  });

  const days = fc.integer({ min: 1, max: 28 }).map((n) => day(`2026-02-${String(n).padStart(2, '0')}`));
  const places = fc.array(
    fc.record({ id: fc.uuid(), from: fc.option(days), to: fc.option(days) }).map((it): Standing => {
      const isWhole = it.from !== null && it.to !== null && it.to >= it.from;
      return { ...it, to: isWhole ? it.to : null };
    }),
    { maxLength: 12 },
  );

  it('is, on every day, whether any stands', () => {
    fc.assert(
      fc.property(places, days, (all, on) => {
        const covered = turnsOf(all)
          .filter((turn) => turn.day <= on)
          .reduce((sum, { sign }) => sum + sign, 0);
        const stands = all.some(({ from, to }) => from !== null && from <= on && (to === null || to > on));
        expect(covered).toBe(stands ? 1 : 0);
      }),
    );
  });
});
