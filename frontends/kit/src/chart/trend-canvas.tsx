import { useEffect, useRef } from 'react';
import { LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, MarkPointComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { TrendChartProps } from './trend-chart.tsx';
import { trendOption } from './trend-option.ts';

use([LineChart, GridComponent, MarkLineComponent, MarkPointComponent, TooltipComponent, SVGRenderer]);

/** Draws; loaded only when a chart is on the screen. */
export function TrendCanvas({ year, target, points }: TrendChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chart = init(frame.current!, undefined, { renderer: 'svg' });
    chart.setOption(trendOption({ year, target, points }));
    const resize = new ResizeObserver(() => chart.resize());
    resize.observe(frame.current!);
    return () => {
      resize.disconnect();
      chart.dispose();
    };
  }, [year, target, points]);
  return <div ref={frame} className="ms-chart-canvas" />;
}
