import { expect, test } from 'vitest';
import { readBackupOptions, readRestoreOptions } from './options.ts';

const backup = (...args: string[]) => readBackupOptions(args, {}, '/county');
const restore = (...args: string[]) => readRestoreOptions(['--from', '/b', '--keys', '/k', ...args], {});

test('options come before settings, and seven backups stay', () => {
  const settings = { MINSHENG_BACKUP: '/b', MINSHENG_BACKUP_KEYS: '/k', MINSHENG_DATA: '/d' };
  expect(readBackupOptions([], settings, '/county')).toEqual({
    dataFolder: '/d',
    to: '/b',
    keys: '/k',
    keep: 7,
  });
  expect(readBackupOptions(['--to', '/x', '--keep', '2'], settings, '/county')).toMatchObject({
    to: '/x',
    keep: 2,
  });
});

test.each([
  [['--keys', '/k'], '用法'],
  [['--to', '/b'], '用法'],
  [['--to', '/b', '--keys', '/k', '--keep', '0'], '用法'],
  [['--to', '/b', '--keys', '/k', '--all'], '用法'],
  [['--to', '/county/.data/b', '--keys', '/k'], '数据目录之内'],
  [['--to', '/b', '--keys', '/b/keys'], '分开保管'],
  [['--to', '/b', '--keys', '/county/.data/keys'], '分开保管'],
])('a backup with %j is refused', (args, words) => {
  expect(() => backup(...args)).toThrow(words);
});

test('a restore names its target itself', () => {
  expect(() => readRestoreOptions(['--from', '/b', '--keys', '/k'], { MINSHENG_DATA: '/d' })).toThrow('用法');
});

test.each([
  ['2026-11-28 14:30:00', '2026-11-28T06:30:00.000Z'],
  ['2026-11-28T14:30', '2026-11-28T06:30:00.000Z'],
  ['2026-11-28T06:30:00Z', '2026-11-28T06:30:00.000Z'],
])('%s is %s', (text, instant) => {
  expect(restore('--data', '/d', '--until', text).until?.toISOString()).toBe(instant);
});

test('what is no time is refused', () => {
  expect(() => restore('--data', '/d', '--until', '昨天')).toThrow('北京时间');
});
