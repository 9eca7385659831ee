import { lazy, Suspense } from 'react';
import { formatDay } from '../format/day.ts';
import { amountInWords } from '../format/figure.ts';
import { formatDecimal } from '../format/number.ts';
import { t } from '../i18n/messages.ts';
import { Skeleton } from '../page/states.tsx';
import type { TrendRow } from './trend-option.ts';
import './chart.css';

export interface TrendChartProps {
  readonly title: string;
  readonly unit: string;
  readonly year: number;
  readonly target?: string | null | undefined;
  readonly points: readonly TrendRow[];
}

const TrendCanvas = lazy(() =>
  import('./trend-canvas.tsx').then((module) => ({ default: module.TrendCanvas })),
);

/** Running total against the plan. The drawing has a sentence for screen readers and a table for everybody. */
export function TrendChart(props: TrendChartProps) {
  return (
    <figure className="ms-chart">
      <Suspense fallback={<Skeleton lines={8} />}>
        <div role="img" aria-label={describe(props)}>
          <TrendCanvas {...props} />
        </div>
      </Suspense>
      <details>
        <summary>{t('chart.table')}</summary>
        <div className="ms-chart-table" tabIndex={0} role="region" aria-label={props.title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('chart.day')}</th>
                <th scope="col">{t('chart.value')}</th>
                <th scope="col">{t('chart.planned')}</th>
              </tr>
            </thead>
            <tbody>
              {props.points.map(({ day, value, planned }) => (
                <tr key={day}>
                  <th scope="row">{formatDay(day)}</th>
                  <td>{formatDecimal(value)}</td>
                  <td>{planned == null ? '—' : formatDecimal(planned)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

function describe({ title, unit, points }: TrendChartProps): string {
  const last = points.at(-1);
  if (!last) return title;
  return t('chart.label', { title, day: formatDay(last.day), figure: amountInWords(last.value, unit) });
}
