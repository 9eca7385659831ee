/** Colours that JavaScript needs; the same values as the custom properties of kit.css. */
export const tokens = {
  brand: '#12586a',
  background: '#f6f6f3',
  ink: '#1d2329',
  inkSecond: '#555e68',
  inkThird: '#69727b',
  line: '#e4e4df',
  lineSoft: '#efefea',
  blue: '#2a63c8',
  green: '#2b8a57',
  yellow: '#dda42a',
  red: '#c2362b',
} as const;

export const FONT = '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif';
