import { calendarDate } from '@minsheng/kernel/domain';
import { type World, indicatorId, townshipId } from '@minsheng/kernel/testing';
import * as fc from 'fast-check';
import { cell, deliver } from './supervision-world.ts';

export const CODES = ['C06-1', 'C06-2'];
export const DAYS = ['2026-01-31', '2026-03-01', '2026-06-30', '2026-12-31'].map(calendarDate);

/** Something that changes what readings are made of. */
export const news = fc.oneof(
  fc.record({
    kind: fc.constant('cells' as const),
    code: fc.constantFrom(...CODES),
    day: fc.constantFrom(...DAYS),
    recordedDay: fc.constantFrom(...DAYS),
    township: fc.constantFrom('500240101', '500240105'),
    value: fc.nat(50),
  }),
  fc.record({ kind: fc.constant('plan' as const), code: fc.constantFrom(...CODES), value: fc.nat(5000) }),
  fc.record({
    kind: fc.constant('catalogue' as const),
    code: fc.constantFrom(...CODES),
    value: fc.nat(5000),
  }),
);
export type News = typeof news extends fc.Arbitrary<infer N> ? N : never;

let version = 0;

export async function happen(world: World, it: News): Promise<void> {
  version += 1;
  const id = indicatorId(it.code);
  const em = world.module.orm.em.fork();
  if (it.kind === 'cells')
    await deliver(world, [
      cell({ ...it, indicatorId: id, townshipId: townshipId(it.township), value: String(it.value), version }),
    ]);
  else if (it.kind === 'catalogue')
    await em.execute('update indicator set target = ? where id = ?', [it.value, id]);
  else
    await em.execute(
      `insert into filed_plan (id, indicator_id, unit_id, revision, recorded_on, recorded_by, nodes, quarters, milestones)
       select ?, id, owner_id, ?, '2026-01-01', 'x', ?::jsonb, '[]', '[]' from indicator where id = ?`,
      [crypto.randomUUID(), version, JSON.stringify([{ day: '2026-12-31', value: String(it.value) }]), id],
    );
}
