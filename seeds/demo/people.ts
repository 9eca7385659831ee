import { addDays, calendarDate, checkDigit, daysBetween, type CalendarDate } from '@minsheng/kernel/domain';
import { inventName } from './names.ts';
import type { Random } from './random.ts';

export type Sex = 'FEMALE' | 'MALE';

/** Somebody who does not exist. */
export interface DemoPerson {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string | null;
  readonly sex: Sex;
  readonly birth: CalendarDate;
  /** Code of the township of residence. */
  readonly township: string;
}

export interface Wish {
  readonly sex: Sex;
  /** Completed years on `on`, both ends included. */
  readonly age: readonly [youngest: number, oldest: number];
  readonly on: CalendarDate;
  readonly township: string;
}

// The county's code dates from 1997, so people of the ages asked for here hold numbers of older codes, and the high
// sequence numbers are hardly given out: valid by their check digit, yet unlikely to be anybody's.
const AREA = '500240';
const SEQUENCES = [900, 995] as const;

// No mobile network has numbers that begin with 12.
const PHONE = '1200';

/** Invents people, never two with one ID number. The same random source gives the same people. */
export function peopleFrom(random: Random): (wish: Wish) => DemoPerson {
  const taken = new Set<string>();
  return function invent(wish) {
    const birth = birthFor(random, wish);
    const idNumber = idNumberFor(random, birth, wish.sex);
    if (taken.has(idNumber)) return invent(wish);
    taken.add(idNumber);
    const phone = random.chance(0.85) ? PHONE + String(random.between(0, 9_999_999)).padStart(7, '0') : null;
    return {
      name: inventName(random, wish.sex),
      idNumber,
      phone,
      sex: wish.sex,
      birth,
      township: wish.township,
    };
  };
}

/** A birthday such that the age on the day is as asked for. */
function birthFor(random: Random, { age: [youngest, oldest], on }: Wish): CalendarDate {
  const first = addDays(yearsBefore(on, oldest + 1), 1);
  return addDays(first, random.between(0, daysBetween(first, yearsBefore(on, youngest))));
}

function yearsBefore(day: CalendarDate, years: number): CalendarDate {
  // A year later than 29 February of a common year is 28 February; who was born then has had that birthday.
  const monthAndDay = day.slice(4) === '-02-29' ? '-02-28' : day.slice(4);
  return calendarDate(`${Number(day.slice(0, 4)) - years}${monthAndDay}`);
}

function idNumberFor(random: Random, birth: CalendarDate, sex: Sex): string {
  const sequence = random.between(...SEQUENCES) & ~1;
  const first17 = `${AREA}${birth.replaceAll('-', '')}${sex === 'FEMALE' ? sequence : sequence + 1}`;
  return first17 + checkDigit(first17);
}
