import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { type TrainingFacts, findFault } from './training.rules.ts';

/** A training that nothing speaks against. Give what matters. */
function training(given: Partial<TrainingFacts> = {}): TrainingFacts {
  return {
    kind: 'KNOWLEDGE',
    attendance: 60,
    pupils: 40,
    certificates: null,
    ...given,
  };
}

it.each([
  [{ pupils: 61 }, 'PART_EXCEEDS_WHOLE', 'pupils'],
  [{ certificates: 0 }, 'CERTIFICATES_NOT_HELD', 'certificates'],
  [{ kind: 'CERTIFICATE' as const, certificates: 61 }, 'CERTIFICATES_EXCEED', 'certificates'],
])('%j is refused: %s', (given, code, field) => {
  expect(findFault(training(given))).toMatchObject({ code, field });
});

it.each([{}, { pupils: 0 }, { pupils: 60 }, { kind: 'CERTIFICATE' as const, certificates: 60 }])(
  '%j stands',
  (given) => {
    expect(findFault(training(given))).toBeUndefined();
  },
);

test('no part is ever larger than its whole in what stands', () => {
  const number = fc.nat(50);
  fc.assert(
    fc.property(number, number, fc.option(number), (attendance, pupils, certificates) => {
      const given = training({ kind: 'CERTIFICATE', attendance, pupils, certificates });
      if (findFault(given) !== undefined) return;
      expect(pupils).toBeLessThanOrEqual(attendance);
      expect(certificates ?? 0).toBeLessThanOrEqual(attendance);
    }),
  );
});
