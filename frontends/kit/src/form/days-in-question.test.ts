import { expect, test } from 'vitest';
import { daysInQuestion } from './days-in-question.ts';

const fieldsOf = (values: object) => daysInQuestion(values, '2026-11-18').map(({ name }) => name.join('.'));

test.each(['0001-01-01', '0026-11-18', '1926-11-18', '2036-11-19', '12026-11-18'])(
  '%s is no day of a form',
  (day) => {
    expect(fieldsOf({ heldOn: day })).toEqual(['heldOn']);
  },
);

test.each(['1949-10-01', '2026-11-18', '2036-11-18', '编号0026-11-18', null, undefined])(
  '%j may be',
  (day) => {
    expect(fieldsOf({ heldOn: day })).toEqual([]);
  },
);

test('is found in lines, and said in words', () => {
  const values = { paper: 'A1', days: [{ day: '2026-11-17' }, { day: '0026-11-18', warned: 3 }] };
  expect(daysInQuestion(values, '2026-11-18')).toEqual([
    { name: ['days', 1, 'day'], errors: ['日期应在1949年10月1日至2036年11月18日之间，请核对年份'] },
  ]);
});
