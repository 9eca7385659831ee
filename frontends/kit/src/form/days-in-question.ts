import { formatFullDay } from '../format/day.ts';
import { t } from '../i18n/messages.ts';

// As the kernel bounds every day; what can be no earlier than this century, the server says with the field's own bound.
const EARLIEST = '1949-10-01';
const YEARS_AHEAD = 10;

interface DayInQuestion {
  readonly name: readonly (string | number)[];
  readonly errors: readonly string[];
}

/**
 * Days of another age anywhere in a form's values, as its fields' faults: browsers let `0026-11-18` be typed into their
 * own day control. Asked before anything is sent, so that no field needs a rule for it.
 */
export function daysInQuestion(values: unknown, today: string): readonly DayInQuestion[] {
  const latest = `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}`;
  const errors = [
    t('form.day.otherAge', { earliest: formatFullDay(EARLIEST), latest: formatFullDay(latest) }),
  ];
  return daysIn(values, [])
    .filter(({ day }) => day.length > 10 || day < EARLIEST || day > latest)
    .map(({ name }) => ({ name, errors }));
}

function daysIn(
  value: unknown,
  name: readonly (string | number)[],
): readonly { readonly day: string; readonly name: readonly (string | number)[] }[] {
  if (typeof value === 'string')
    // Browsers know years of up to six digits.
    return /^\d{4,6}-\d{2}-\d{2}$/.test(value) ? [{ day: value, name }] : [];
  if (Array.isArray(value)) return value.flatMap((item, nth) => daysIn(item, [...name, nth]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => daysIn(item, [...name, key]));
}
