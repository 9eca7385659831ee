import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { dayAt, dayIndex, formatDay, isDayUpTo } from '../format/day.ts';
import { t } from '../i18n/messages.ts';
import { DayInput } from './day-input.tsx';
import { Button } from './states.tsx';
import { useSetting } from './setting.tsx';

/** The chosen day, kept in the address so that it can be sent to somebody; today where none is chosen. */
export function useAsOf(): readonly [string, (day: string) => void] {
  const { businessDate } = useSetting();
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('asOf');
  const choose = (day: string) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (day === businessDate) next.delete('asOf');
        else next.set('asOf', day);
        return next;
      },
      { replace: true },
    );
  return [isDayUpTo(wanted, businessDate) ? wanted : businessDate, choose];
}

interface AsOfProps {
  readonly day: string;
  readonly onChange: (day: string) => void;
}

/** Any day of the year up to today: by slider, or exactly. */
export function AsOf({ day, onChange }: AsOfProps) {
  const { businessDate, year } = useSetting();
  const [drag, setDrag] = useState({ from: day, index: dayIndex(day) });
  // Once the day has changed, whoever changed it, an earlier drag means nothing.
  const index = drag.from === day ? drag.index : dayIndex(day);
  const setIndex = (next: number) => setDrag({ from: day, index: next });
  useEffect(() => {
    if (index === dayIndex(day)) return undefined;
    // A drag passes over many days: ask for the one it rests on.
    const timer = setTimeout(() => onChange(dayAt(year, index)), 250);
    return () => clearTimeout(timer);
  }, [index, day, year, onChange]);
  const shown = dayAt(year, index);
  return (
    <div className="ms-asof">
      <span>{t('asOf.label')}</span>
      <input
        type="range"
        aria-label={t('asOf.slider')}
        aria-valuetext={formatDay(shown)}
        min={0}
        max={dayIndex(businessDate)}
        value={index}
        onChange={(event) => setIndex(event.target.valueAsNumber)}
      />
      <DayInput
        aria-label={t('asOf.date')}
        min={`${year}-01-01`}
        max={businessDate}
        value={shown}
        format={formatDay}
        onChange={(wanted) => isDayUpTo(wanted, businessDate) && setIndex(dayIndex(wanted))}
      />
      {shown === businessDate ? (
        <span>{t('asOf.today')}</span>
      ) : (
        <Button kind="plain" onClick={() => setIndex(dayIndex(businessDate))}>
          {t('asOf.return')}
        </Button>
      )}
    </div>
  );
}
