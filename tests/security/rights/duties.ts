import { unitId } from '@minsheng/kernel/testing';
import type { Role } from '@minsheng/kernel';
import { COLUMNS, type Column, callerOf } from './columns.ts';
import { holderOf } from './fixtures/identity.ts';
import type { Asked, Row } from './matrix.ts';

// An administrator's role is given by two: what speaks against it is said when it is asked for.
const ASK = 'mutation ($input: JointActInput!) { askJointAct(input: $input) { id } }';
const GRANT = 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }';

/** A role of each duty: what one person may not hold together with another. */
export const DUTIES = [
  'UNIT_CLERK',
  'SYSTEM_ADMIN',
  'SECURITY_ADMIN',
  'AUDIT_ADMIN',
] as const satisfies readonly Role[];

/** Whether somebody may be given a role: to whoever holds one of another duty, and to oneself. `apart`: by nobody. */
export async function measureDuties({ moduleId, world, fixture }: Asked): Promise<readonly Row[]> {
  async function row(coordinate: string, role: Role, accountOf: (column: Column) => string): Promise<Row> {
    const cells = {} as Record<Column, string>;
    for (const column of COLUMNS) {
      const given = { account: accountOf(column), role, from: '2026-01-01', reason: '用于权限测试' };
      const unit = role === 'UNIT_CLERK' ? unitId('HEALTH') : null;
      const byTwo = role.endsWith('_ADMIN');
      const { errors } = await world.ask(callerOf(column, fixture.units), byTwo ? ASK : GRANT, {
        input: byTwo ? { act: 'GIVE_GRANT', ...given } : { unit, ...given },
      });
      cells[column] = WORDS[errors[0]?.code ?? ''] ?? errors[0]!.code;
    }
    return { module: moduleId, what: 'duty', coordinate, cells };
  }
  const rows: Row[] = [];
  for (const held of DUTIES)
    for (const wanted of DUTIES)
      if (held !== wanted)
        rows.push(
          await row(
            `${wanted.endsWith('_ADMIN') ? 'askJointAct' : 'grantRole'} ${wanted} to a ${held}`,
            wanted,
            () => holderOf(held),
          ),
        );
  rows.push(
    await row('grantRole to oneself', 'ANALYST', (column) => callerOf(column, fixture.units).accountId),
  );
  return rows;
}

const WORDS: Readonly<Record<string, string>> = {
  '': 'yes',
  FORBIDDEN: 'no',
  DUTIES_APART: 'apart',
  GRANT_TO_ONESELF: 'apart',
};
