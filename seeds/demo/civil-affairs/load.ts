import type { EntityManager } from '@mikro-orm/postgresql';
import { type RunningModule, change, claimRequestKey, createContext } from '@minsheng/kernel';
import { getDemoAccount } from '@minsheng/seeds/accounts';
import type { MovingClock } from '../moving-clock.ts';
import { activitySteps } from './activities.ts';
import { adaptationSteps } from './adaptations.ts';
import { applyStep } from './apply.ts';
import { campSteps } from './camps.ts';
import { placeSteps } from './places.ts';
import { qualificationSteps } from './qualifications.ts';
import { schoolSteps } from './schools.ts';
import { serviceSteps } from './services.ts';
import { statementSteps } from './statements.ts';
import type { CivilStep } from './steps.ts';
import { watchSteps } from './watches.ts';

/** Steps of one day and unit that share a transaction. */
const CHUNK = 250;

/** The year of the module's bureaus, by the day and unit; what one unit did on a day keeps its order. */
export function demoCivilAffairs(): readonly CivilStep[] {
  return [
    ...activitySteps(),
    ...placeSteps(),
    ...adaptationSteps(),
    ...qualificationSteps(),
    ...serviceSteps(),
    ...campSteps(),
    ...watchSteps(),
    ...schoolSteps(),
    ...statementSteps(),
  ].sort((a, b) => a.day.localeCompare(b.day) || a.unit.localeCompare(b.unit));
}

/** Replays the year day by day as the clerks of the units; returns the number of steps. Goes on where it broke off. */
export async function loadCivilAffairs(
  { orm, services }: RunningModule,
  clock: MovingClock,
): Promise<number> {
  const steps = demoCivilAffairs();
  const ids = new Map<string, string>();
  for (const [nth, chunk] of chunksOf(steps).entries()) {
    const { day, unit } = chunk[0]!;
    clock.moveTo(day);
    const caller = getDemoAccount(`${unit}-clerk`);
    const ctx = createContext(services, orm.em.fork(), caller, `demo-civil-affairs-${nth}`);
    await change(ctx, async (tx) => {
      const key = `demo-civil-affairs-chunk-${nth}`;
      if ((await claimRequestKey(tx, key, chunk, key)) !== undefined) return recall(tx.em, ids, chunk);
      for (const step of chunk) ids.set(step.key, await applyStep(tx, step, ids.get(step.key) ?? ''));
    });
  }
  return steps.length;
}

/** A chunk that an earlier run applied is passed over; what it made is found by its keys. */
async function recall(
  em: EntityManager,
  ids: Map<string, string>,
  chunk: readonly CivilStep[],
): Promise<void> {
  const rows = await em.execute<{ key: string; record_id: string }[]>(
    'select key, record_id from request_key where key in (select jsonb_array_elements_text(?::jsonb))',
    [JSON.stringify(chunk.map(({ key }) => key))],
  );
  for (const row of rows) ids.set(row.key, row.record_id);
}

/** Steps in order, cut where day or unit changes and at the most that a transaction takes. */
function chunksOf(steps: readonly CivilStep[]): CivilStep[][] {
  const chunks: CivilStep[][] = [];
  for (const step of steps) {
    const last = chunks.at(-1);
    const isSame = last && last[0]!.day === step.day && last[0]!.unit === step.unit;
    if (isSame && last.length < CHUNK) last.push(step);
    else chunks.push([step]);
  }
  return chunks;
}
