import { expect, it } from 'vitest';
import { describeError } from './log.ts';

it('tells of a database error what broke, and nothing of the row', () => {
  const message =
    "\ninsert into screening (name)\n values ('向远方', '500240198003010020') - duplicate key value violates unique constraint";
  const error = Object.assign(new Error(`${message}\n - detail: Key (name)=(向远方) already exists.`), {
    code: '23505',
    constraint: 'screening_once',
    detail: 'Key (name)=(向远方) already exists.',
  });
  const told = describeError(error);
  expect(told).toMatchObject({
    code: '23505',
    constraint: 'screening_once',
    message: 'duplicate key value violates unique constraint',
    stack: expect.stringContaining('at '),
  });
  expect(JSON.stringify(told)).not.toMatch(/向远方|5002/);
});

it('cuts a value that PostgreSQL quotes', () => {
  const message = 'select 1\n where id = 5 - invalid input syntax for type date: "500240198003010020"';
  expect(describeError(new Error(message))).toMatchObject({
    message: 'invalid input syntax for type date',
  });
});
