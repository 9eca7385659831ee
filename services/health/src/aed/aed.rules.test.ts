import { calendarDate } from '@minsheng/kernel/domain';
import { expect, it } from 'vitest';
import { findFault } from './aed.rules.ts';

const on = calendarDate;
const installed = { installedOn: on('2026-05-06'), acceptedOn: null, checkOn: null };

it('a device is accepted once it hangs', () => {
  expect(findFault(installed)).toBeUndefined();
  expect(findFault({ ...installed, acceptedOn: on('2026-05-06') })).toBeUndefined();
  expect(findFault({ ...installed, acceptedOn: on('2026-05-05') })).toMatchObject({ field: 'acceptedOn' });
});

it('a check lies ahead of its acceptance, or of its installation while nobody has accepted it', () => {
  expect(findFault({ ...installed, checkOn: on('2026-05-06') })).toMatchObject({ field: 'checkOn' });
  expect(findFault({ ...installed, checkOn: on('2026-05-07') })).toBeUndefined();
  const accepted = { ...installed, acceptedOn: on('2026-05-10') };
  expect(findFault({ ...accepted, checkOn: on('2026-05-10') })).toMatchObject({ field: 'checkOn' });
  expect(findFault({ ...accepted, checkOn: on('2026-11-10') })).toBeUndefined();
});
