import { calendarDate } from '@minsheng/kernel/domain';
import { expect, it } from 'vitest';
import { findFault } from './volunteer.rules.ts';

const on = calendarDate;

it('nobody is registered before the training is over', () => {
  const trainedOn = on('2026-05-06');
  expect(findFault({ trainedOn, registeredOn: null })).toBeUndefined();
  expect(findFault({ trainedOn, registeredOn: trainedOn })).toBeUndefined();
  expect(findFault({ trainedOn, registeredOn: on('2026-05-05') })).toMatchObject({ field: 'registeredOn' });
});
