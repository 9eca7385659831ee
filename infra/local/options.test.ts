import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { readOptions } from './options.ts';
import { findRefusedPort } from './ports.ts';

test('command line before settings before defaults', () => {
  expect(readOptions([], {}, '/repo')).toEqual({ port: 4000, dataFolder: '/repo/.data', empty: false });
  const settings = { MINSHENG_PORT: '5000', MINSHENG_DATA: '/srv/data' };
  expect(readOptions([], settings, '/repo')).toEqual({ port: 5000, dataFolder: '/srv/data', empty: false });
  const args = ['--port', '6100', '--data=~/here', '--empty'];
  expect(readOptions(args, settings, '/repo')).toEqual({
    port: 6100,
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

test.each([
  ['6000', '6000'],
  ['5060', '5060'],
  ['6566', '6566'],
  ['6665', '6665'],
  // A service beside it would listen there, and the gateway asks it by fetch.
  ['5058', '5060'],
  ['10079', '10080'],
])('with --port %s nothing is started: browsers or fetch refuse %s', (port, refused) => {
  expect(() => readOptions(['--port', port], {}, '/repo')).toThrow(
    new RegExp(`^端口 ${refused}[^\\n]*禁用端口[^\\n]*$`),
  );
  expect(() => readOptions([], { MINSHENG_PORT: port }, '/repo')).toThrow('禁用端口');
});

test('the port that is offered instead will do', () => {
  const { other } = findRefusedPort(6566)!;
  expect(readOptions(['--port', String(other)], {}, '/repo').port).toBe(other);
});

test('what is refused is what fetch refuses', async () => {
  const refused = Array.from({ length: 65_000 }, (_, index) => index + 1).filter(
    (port) => findRefusedPort(port)?.port === port,
  );
  expect(refused.length).toBeGreaterThan(80);
  for (const port of refused)
    await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toMatchObject({ cause: { message: 'bad port' } });
});
