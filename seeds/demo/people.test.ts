import { addDays, ageOn, calendarDate, readIdNumber } from '@minsheng/kernel/domain';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { peopleFrom } from './people.ts';
import { randomFrom } from './random.ts';

const wish = fc.record({
  sex: fc.constantFrom('FEMALE' as const, 'MALE' as const),
  age: fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.nat(30))
    .map(([youngest, more]) => [youngest, youngest + more] as const),
  on: fc.nat(1500).map((days) => addDays(calendarDate('2026-01-01'), days)),
  township: fc.constant('500240105'),
});

test('an invented person has the age and sex asked for, and an ID number that says so', () => {
  fc.assert(
    fc.property(fc.nat(), wish, (seed, asked) => {
      const person = peopleFrom(randomFrom(seed))(asked);
      const age = ageOn(person.birth, asked.on);
      expect(age).toBeGreaterThanOrEqual(asked.age[0]);
      expect(age).toBeLessThanOrEqual(asked.age[1]);
      expect(readIdNumber(person.idNumber)).toEqual({ birth: person.birth, sex: asked.sex });
      expect(person.idNumber.startsWith('500240')).toBe(true);
      expect(person.phone ?? '12000000000').toMatch(/^1200\d{7}$/);
      expect(person.name).toMatch(/^\p{Script=Han}{2,3}$/u);
    }),
  );
});

test('an age range is used up to both of its ends, on 29 February too', () => {
  const on = calendarDate('2028-02-29');
  const invent = peopleFrom(randomFrom(7));
  const ages = Array.from({ length: 400 }, () =>
    ageOn(invent({ sex: 'MALE', age: [40, 42], on, township: 'x' }).birth, on),
  );
  expect([...new Set(ages)].sort()).toEqual([40, 41, 42]);
});

test('a number is never given twice, though only 48 fit one birthday and sex', () => {
  const invent = peopleFrom(randomFrom(1));
  const asked = { sex: 'FEMALE', age: [40, 40], on: calendarDate('2026-01-01'), township: 'x' } as const;
  const numbers = Array.from({ length: 5000 }, () => invent(asked).idNumber);
  expect(new Set(numbers).size).toBe(5000);
});
