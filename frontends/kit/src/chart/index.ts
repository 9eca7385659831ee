export { TrendChart, type TrendChartProps } from './trend-chart.tsx';
export type { TrendRow } from './trend-option.ts';
