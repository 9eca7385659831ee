import { t } from '../i18n/messages.ts';

/** `2026-11-20` -> `11月20日`. */
export function formatDay(day: string): string {
  return t('day.short', partsOf(day));
}

/** `2026-11-20` -> `2026年11月20日`. */
export function formatFullDay(day: string): string {
  return t('day.full', partsOf(day));
}

/** A projected day: of the next year it says so, later ones are written out. */
export function formatForecast(day: string, year: number): string {
  const parts = partsOf(day);
  if (parts.year === year) return formatDay(day);
  return parts.year === year + 1 ? t('day.nextYear', parts) : formatFullDay(day);
}

/** Days from 1 January, 0 for the first. */
export function dayIndex(day: string): number {
  return Math.round((Date.parse(day) - Date.parse(`${day.slice(0, 4)}-01-01`)) / DAY);
}

export function dayAt(year: number, index: number): string {
  return new Date(Date.parse(`${year}-01-01`) + index * DAY).toISOString().slice(0, 10);
}

/** Share of the year that has passed at the end of a day, in percent with one decimal, rounded half up, but 100 on the last day only. */
export function yearElapsed(day: string): string {
  const length = dayIndex(`${day.slice(0, 4)}-12-31`) + 1;
  const gone = dayIndex(day) + 1;
  const perMille = gone < length ? Math.min(Math.round((gone * 1000) / length), 999) : 1000;
  return perMille % 10 === 0 ? String(perMille / 10) : `${Math.floor(perMille / 10)}.${perMille % 10}`;
}

/** Last day of the quarter before; undefined in the first quarter, which has none in this year. */
export function previousQuarterEnd(day: string): string | undefined {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
  const ends = ['', '03-31', '06-30', '09-30'];
  return quarter > 1 ? `${day.slice(0, 4)}-${ends[quarter - 1]}` : undefined;
}

/** An instant as people here read it: 2026年11月20日 09:30. */
export function formatInstant(instant: string): string {
  return new Intl.DateTimeFormat('zh-CN', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(new Date(instant));
}

/** Whether a text is a day of that year, up to a last one; for what comes out of a URL. */
export function isDayUpTo(text: string | null | undefined, last: string): text is string {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) return false;
  return text.slice(0, 4) === last.slice(0, 4) && text <= last;
}

/** Today in Asia/Shanghai, only for when the server's business date cannot be had. */
export function shanghaiToday(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}

const DAY = 86_400_000;

function partsOf(day: string) {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}
