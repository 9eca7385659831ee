import { ROLES } from '@minsheng/kernel';
import { calendarDate } from '@minsheng/kernel/domain';
import { describe, expect, it } from 'vitest';
import { DUTY_OF_ROLE, type DutyRole, findClash } from './separation.rules.ts';

const ALWAYS = { from: calendarDate('2026-01-01'), to: null };

it('knows every role there is', () => {
  expect(Object.keys(DUTY_OF_ROLE).sort()).toEqual([...ROLES].sort());
});

describe('held at one time', () => {
  it.each<[DutyRole, DutyRole, boolean]>([
    ['SYSTEM_ADMIN', 'SECURITY_ADMIN', false],
    ['SYSTEM_ADMIN', 'AUDIT_ADMIN', false],
    ['SECURITY_ADMIN', 'AUDIT_ADMIN', false],
    ['SYSTEM_ADMIN', 'UNIT_CLERK', false],
    ['SECURITY_ADMIN', 'COUNTY_LEADER', false],
    ['AUDIT_ADMIN', 'ANALYST', false],
    ['UNIT_CLERK', 'UNIT_REVIEWER', true],
    ['SUPERVISOR', 'ANALYST', true],
    ['SYSTEM_ADMIN', 'SYSTEM_ADMIN', true],
  ])('%s and %s: allowed %s, in either order', (one, other, allowed) => {
    expect(findClash({ role: one, ...ALWAYS }, [{ role: other, ...ALWAYS }])).toBe(
      allowed ? undefined : other,
    );
    expect(findClash({ role: other, ...ALWAYS }, [{ role: one, ...ALWAYS }])).toBe(allowed ? undefined : one);
  });
});

it.each([
  ['2026-06-30', null, undefined],
  ['2026-06-29', null, 'UNIT_CLERK'],
  ['2026-01-01', '2026-05-31', undefined],
  ['2026-01-01', '2026-06-01', 'UNIT_CLERK'],
])('an administrator from %s to %s beside a clerk of June: %s', (from, to, clash) => {
  const clerk = {
    role: 'UNIT_CLERK' as const,
    from: calendarDate('2026-06-01'),
    to: calendarDate('2026-06-29'),
  };
  const wanted = {
    role: 'AUDIT_ADMIN' as const,
    from: calendarDate(from),
    to: to === null ? null : calendarDate(to),
  };
  expect(findClash(wanted, [clerk])).toBe(clash);
});
