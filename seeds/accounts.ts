import { createHash } from 'node:crypto';
import type { Caller, Role } from '@minsheng/kernel';
import { entityId } from '@minsheng/kernel/domain';
import { loadCatalogue } from './catalogue.ts';

const { region, units } = loadCatalogue(2026);

/** Every demonstration account has it; an installation without demonstration data refuses to start with such accounts. */
export const DEMO_PASSWORD = 'Minsheng-2026!';

// Names are offices, not people, and say 演示: nobody is meant.
const COUNTY: readonly (readonly [username: string, name: string, role: Role])[] = [
  ['leader', '县领导（演示）', 'COUNTY_LEADER'],
  ['analyst', '数据分析员（演示）', 'ANALYST'],
  ['supervisor', '督查员（演示）', 'SUPERVISOR'],
  ['supervision-lead', '督查办负责人（演示）', 'SUPERVISION_LEAD'],
  ['system-admin', '系统管理员（演示）', 'SYSTEM_ADMIN'],
  ['security-admin', '安全管理员（演示）', 'SECURITY_ADMIN'],
  ['audit-admin', '安全审计员（演示）', 'AUDIT_ADMIN'],
];

const OF_EACH_UNIT: readonly (readonly [suffix: string, title: string, role: Role])[] = [
  ['clerk', '经办人', 'UNIT_CLERK'],
  ['reviewer', '审核人', 'UNIT_REVIEWER'],
];

/**
 * Who can sign in to a demonstration: county roles, and a clerk and a reviewer for each unit that answers for
 * something (`red-cross-clerk`). As callers, so that the demo loader can act in their name.
 */
export const DEMO_ACCOUNTS: readonly Caller[] = [
  ...COUNTY.map(([username, name, role]) => account(username, name, role, null)),
  ...units
    .filter(({ kind }) => kind !== 'SUPERVISOR')
    .flatMap((unit) => OF_EACH_UNIT.map(([suffix, title, role]) => unitAccount(unit, suffix, title, role))),
];

/** Throws where there is no such account. */
export function getDemoAccount(username: string): Caller {
  const found = DEMO_ACCOUNTS.find((it) => it.username === username);
  if (!found) throw new Error(`no demonstration account ${username}`);
  return found;
}

function unitAccount(
  unit: { code: string; shortName: string },
  suffix: string,
  title: string,
  role: Role,
): Caller {
  const username = `${unit.code.toLowerCase().replaceAll('_', '-')}-${suffix}`;
  return account(
    username,
    `${unit.shortName}${title}（演示）`,
    role,
    entityId('Unit', region.code, unit.code),
  );
}

function account(username: string, name: string, role: Role, unit: string | null): Caller {
  // The id follows from the name, so that loading twice makes nothing twice.
  const accountId = createHash('sha256').update(`demo-account/${username}`).digest('base64url').slice(0, 22);
  return { accountId, username, name, grants: [{ role, unit }] };
}
