import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { RoleGrant } from './grant.entity.ts';
import { isInForce } from './grant.rules.ts';

/** The grants that an account holds on a day. */
export async function findGrantsInForce(
  em: EntityManager,
  accountId: string,
  day: CalendarDate,
): Promise<RoleGrant[]> {
  const grants = await em.find(RoleGrant, { accountId }, { orderBy: { role: 'asc', unitId: 'asc' } });
  return grants.filter((grant) => isInForce(grant, day));
}
