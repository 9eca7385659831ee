import { pino } from 'pino';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LogOutput } from './log-output.ts';

const FULL = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });

let disk: { full: boolean; bytes: Buffer; attempts: number; most: number };
const written = () => disk.bytes.toString();
let output: LogOutput;
beforeEach(() => {
  vi.useFakeTimers();
  disk = { full: false, bytes: Buffer.alloc(0), attempts: 0, most: Infinity };
  output = new LogOutput((bytes, done) => {
    disk.attempts += 1;
    if (disk.full) return queueMicrotask(() => done(FULL, 0));
    const taken = bytes.subarray(0, disk.most);
    disk.bytes = Buffer.concat([disk.bytes, taken]);
    queueMicrotask(() => done(null, taken.length));
  });
});
afterEach(() => vi.useRealTimers());

it('writes lines in their order, also where the system takes a part only', async () => {
  disk.most = 3;
  output.write('first\n');
  output.write('second 第二\n');
  await vi.advanceTimersByTimeAsync(1);
  expect(written()).toBe('first\nsecond 第二\n');
});

it('on a full disk nobody waits, nothing is tried without pause, and what waited is written afterwards', async () => {
  const log = pino({ base: null, timestamp: false }, output);
  disk.full = true;
  for (let nth = 0; nth < 1000; nth++) log.warn({ nth }, 'no room');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(written()).toBe('');
  expect(disk.attempts).toBeLessThan(50);
  disk.full = false;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(written().match(/no room/g)).toHaveLength(1000);
});

it('keeps no more than a bound, and says how much was lost', async () => {
  disk.full = true;
  const line = `${'x'.repeat(1023)}\n`;
  for (let nth = 0; nth < 5_000; nth++) output.write(line);
  expect(output.drain().length).toBeLessThan(3 * 1024 * 1024);
  disk.full = false;
  await vi.advanceTimersByTimeAsync(1_000);
  output.write('room again\n');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(written()).toMatch(/"lost":\d{4},"msg":"log lines were lost"/);
});
