import { usePageQuery } from '@minsheng/kit';
import type { Choice } from '@minsheng/kit/portal-form';
import type { AccountState, Role } from '../gql/graphql.ts';
import { UnitChoicesQuery } from './grant.documents.ts';
import { t } from './messages.ts';

const STATES = ['ACTIVE', 'LOCKED', 'INACTIVE'] as const satisfies readonly AccountState[];

const ROLES = [
  'UNIT_CLERK',
  'UNIT_REVIEWER',
  'UNIT_LEADER',
  'SUPERVISOR',
  'SUPERVISION_LEAD',
  'COUNTY_LEADER',
  'ANALYST',
  'SYSTEM_ADMIN',
  'SECURITY_ADMIN',
  'AUDIT_ADMIN',
] as const satisfies readonly Role[];

/** Only how the form is laid out; the server says what belongs together. */
const OF_UNITS: readonly string[] = ['UNIT_CLERK', 'UNIT_REVIEWER', 'UNIT_LEADER'] satisfies Role[];

/** Likewise: these are given by two. */
const ADMINISTRATORS: readonly string[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'] satisfies Role[];

export const stateChoices: readonly Choice[] = STATES.map((value) => ({
  value,
  label: t(`account.state.${value}`),
}));

export const roleChoices: readonly Choice[] = ROLES.map((value) => ({ value, label: t(`role.${value}`) }));

export function asksForUnit(role: string | undefined): boolean {
  return role !== undefined && OF_UNITS.includes(role);
}

export function isAdministrators(role: string | undefined): boolean {
  return role !== undefined && ADMINISTRATORS.includes(role);
}

/** The county's units, by supervision's list. */
export function useUnitChoices(): readonly Choice[] {
  const { data } = usePageQuery(UnitChoicesQuery, {});
  return data?.units.map(({ id, name }) => ({ value: id, label: name })) ?? [];
}

/** The rule of a field that must not stay empty. */
export function required(label: string) {
  return [{ required: true, whitespace: true, message: t('form.required', { label }) }];
}
