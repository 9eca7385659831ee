import { entityId } from '@minsheng/kernel/domain';
import { expect, test } from 'vitest';
import { loadCatalogue } from './catalogue.ts';
import { DEMO_ACCOUNTS, getDemoAccount } from './accounts.ts';

test('seven county accounts, and a clerk and a reviewer for each of the 19 units that answer for something', () => {
  const ofUnits = DEMO_ACCOUNTS.filter(({ grants }) => grants[0]!.unit !== null);
  expect(ofUnits).toHaveLength(38);
  expect(DEMO_ACCOUNTS).toHaveLength(45);
  expect(new Set(DEMO_ACCOUNTS.map(({ username }) => username)).size).toBe(45);
  expect(new Set(DEMO_ACCOUNTS.map(({ accountId }) => accountId)).size).toBe(45);
});

test.each([
  ['housing-construction-clerk', 'UNIT_CLERK', 'HOUSING_CONSTRUCTION'],
  ['red-cross-clerk', 'UNIT_CLERK', 'RED_CROSS'],
  ['health-reviewer', 'UNIT_REVIEWER', 'HEALTH'],
])('%s is %s of %s', (username, role, unit) => {
  expect(getDemoAccount(username).grants).toEqual([{ role, unit: entityId('Unit', '500240', unit) }]);
});

test.each([
  ['leader', 'COUNTY_LEADER'],
  ['analyst', 'ANALYST'],
  ['supervisor', 'SUPERVISOR'],
  ['supervision-lead', 'SUPERVISION_LEAD'],
  ['system-admin', 'SYSTEM_ADMIN'],
  ['security-admin', 'SECURITY_ADMIN'],
  ['audit-admin', 'AUDIT_ADMIN'],
])('%s is %s for the whole county, and nothing else', (username, role) => {
  expect(getDemoAccount(username).grants).toEqual([{ role, unit: null }]);
});

test('every name says that it is a demonstration', () => {
  expect(DEMO_ACCOUNTS.filter(({ name }) => !name.endsWith('（演示）'))).toEqual([]);
  expect(getDemoAccount('health-clerk').name).toBe('卫生健康委经办人（演示）');
});

test('units of the accounts are units of the catalogue', () => {
  const known = new Set(loadCatalogue(2026).units.map(({ code }) => entityId('Unit', '500240', code)));
  expect(
    DEMO_ACCOUNTS.flatMap(({ grants }) => grants).filter(({ unit }) => unit !== null && !known.has(unit)),
  ).toEqual([]);
});
