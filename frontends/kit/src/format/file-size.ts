const UNITS = ['KB', 'MB'] as const;
const STEP = 1024;

/** `1536` -> `1.5 KB`. */
export function formatBytes(bytes: number): string {
  if (bytes < STEP) return `${bytes} B`;
  const [unit, size] = bytes < STEP * STEP ? [UNITS[0], bytes / STEP] : [UNITS[1], bytes / STEP / STEP];
  return `${size.toFixed(size < 10 ? 1 : 0).replace(/\.0$/, '')} ${unit}`;
}
