import type { EntityManager } from '@mikro-orm/postgresql';

// NOTIFY takes at most 8000 bytes; an empty payload means that anything may be new.
const PAYLOAD_LIMIT = 7000;

/** Tells every replica, at commit, which readings are new. */
export async function announceReadings(em: EntityManager, indicatorIds: readonly string[]): Promise<void> {
  const ids = indicatorIds.join(',');
  await em.execute(`select pg_notify('readings', ?)`, [ids.length > PAYLOAD_LIMIT ? '' : ids], 'run');
}
