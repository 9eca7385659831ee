import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('command line before settings before defaults', () => {
  expect(readOptions([], {}, '/repo')).toEqual({ port: 4000, dataFolder: '/repo/.data', empty: false });
  const settings = { MINSHENG_PORT: '5000', MINSHENG_DATA: '/srv/data' };
  expect(readOptions([], settings, '/repo')).toEqual({ port: 5000, dataFolder: '/srv/data', empty: false });
  const args = ['--port', '6000', '--data=~/here', '--empty'];
  expect(readOptions(args, settings, '/repo')).toEqual({
    port: 6000,
    dataFolder: `${homedir()}/here`,
    empty: true,
  });
});

test.each([['--prot', '1'], ['--port', 'abc'], ['--port', '0'], ['--port', '65001'], ['--port'], ['data']])(
  '%s %s is refused in one Chinese line',
  (...args) => {
    expect(() => readOptions(args, {}, '/repo')).toThrow(/^[^\n]*(不认识的选项|不正确)[^\n]*$/);
  },
);
