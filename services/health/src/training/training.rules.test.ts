import { calendarDate } from '@minsheng/kernel/domain';
import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { type TrainingFacts, findFault } from './training.rules.ts';

const TODAY = calendarDate('2026-06-30');

/** A training that nothing speaks against. Give what matters. */
function training(given: Partial<TrainingFacts> = {}): TrainingFacts {
  return {
    kind: 'KNOWLEDGE',
    heldOn: calendarDate('2026-05-08'),
    venue: '县民族中学',
    instructor: '县红十字会',
    attendance: 60,
    pupils: 40,
    certificates: null,
    ...given,
  };
}

it.each([
  [{ heldOn: calendarDate('2026-07-01') }, 'TRAINING_IN_FUTURE', 'heldOn'],
  [{ venue: '' }, 'TRAINING_VENUE_REQUIRED', 'venue'],
  [{ instructor: '' }, 'INSTRUCTOR_REQUIRED', 'instructor'],
  [{ attendance: 0, pupils: 0 }, 'ATTENDANCE_REQUIRED', 'attendance'],
  [{ pupils: -1 }, 'PUPILS_NEGATIVE', 'pupils'],
  [{ pupils: 61 }, 'PART_EXCEEDS_WHOLE', 'pupils'],
  [{ certificates: 0 }, 'CERTIFICATES_NOT_HELD', 'certificates'],
  [{ kind: 'CERTIFICATE' as const, certificates: -1 }, 'CERTIFICATES_NEGATIVE', 'certificates'],
  [{ kind: 'CERTIFICATE' as const, certificates: 61 }, 'CERTIFICATES_EXCEED', 'certificates'],
])('%j is refused: %s', (given, code, field) => {
  expect(findFault(training(given), TODAY)).toMatchObject({ code, field });
});

it.each([{}, { pupils: 0 }, { pupils: 60 }, { kind: 'CERTIFICATE' as const, certificates: 60 }])(
  '%j stands',
  (given) => {
    expect(findFault(training(given), TODAY)).toBeUndefined();
  },
);

test('no part is ever larger than its whole in what stands', () => {
  const number = fc.integer({ min: -5, max: 50 });
  fc.assert(
    fc.property(number, number, fc.option(number), (attendance, pupils, certificates) => {
      const given = training({ kind: 'CERTIFICATE', attendance, pupils, certificates });
      if (findFault(given, TODAY) !== undefined) return;
      expect(0 <= pupils && pupils <= attendance).toBe(true);
      expect(certificates === null || (0 <= certificates && certificates <= attendance)).toBe(true);
    }),
  );
});
