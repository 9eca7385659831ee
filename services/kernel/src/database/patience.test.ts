import { expect, it } from 'vitest';
import { createLog } from '../log.ts';
import { isAway, whenDatabaseIsBack } from './patience.ts';

const log = createLog('test', 'silent');

function fault(code: string): Error {
  return Object.assign(new Error('no'), { code });
}

it('waits for a database that is away', async () => {
  const faults = [fault('ECONNREFUSED'), fault('57P03'), new Error('Connection terminated unexpectedly')];
  const work = async () => {
    const next = faults.shift();
    if (next) throw next;
    return 'done';
  };
  expect(await whenDatabaseIsBack(work, log)).toBe('done');
});

it('does not wait where waiting does not help', async () => {
  const work = () => Promise.reject(fault('28P01'));
  await expect(whenDatabaseIsBack(work, log)).rejects.toThrow('no');
});

it.each(['23505', '55P03', '57014', '22P02'])('%s says something of the statement', (code) => {
  expect(isAway(fault(code))).toBe(false);
});
