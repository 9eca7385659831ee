import { formatForecast } from './day.ts';

interface ForecastProps {
  readonly day: string;
  /** The year in which it was promised. */
  readonly year: number;
  /** What is said with the day; the day alone where left out. */
  readonly words?: (day: string) => string;
}

/** The day on which all will be done at the present pace; red where that is after the year's end. */
export function Forecast({ day, year, words = (it) => it }: ForecastProps) {
  const text = words(formatForecast(day, year));
  return day > `${year}-12-31` ? <span className="ms-late">{text}</span> : text;
}
