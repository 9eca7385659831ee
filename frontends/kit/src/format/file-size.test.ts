import { expect, test } from 'vitest';
import { formatBytes } from './file-size.ts';

test.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1 KB'],
  [1536, '1.5 KB'],
  [234_567, '229 KB'],
  [20 * 1024 * 1024, '20 MB'],
])('%i bytes', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
