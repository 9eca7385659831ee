import { QUESTIONS } from '@minsheng/kernel/kinds';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  type Change,
  type Context,
  type RunningModule,
  change,
  claimRequestKey,
  createContext,
  asItStands,
  voidRecord,
} from '@minsheng/kernel';
import { facility as facilityKind } from '../../services/health/src/facility/facility.ts';
import { screening } from '../../services/health/src/screening/screening.ts';
import { getDemoAccount } from '@minsheng/seeds/accounts';
import { demoFacilities } from './facilities.ts';
import type { MovingClock } from './moving-clock.ts';
import type { DemoStep } from './course.ts';
import { demoScreenings } from './screenings.ts';

/** Steps of one day that share a transaction, as an import's rows do. */
const CHUNK = 250;

/** Replays the year's screenings day by day as the health clerk; returns the number of steps. Goes on where it broke off. */
export async function loadScreenings(module: RunningModule, clock: MovingClock): Promise<number> {
  const { orm, services } = module;
  const facilities = await loadFacilities(orm.em.fork(), module);
  const caller = getDemoAccount('health-clerk');
  const steps = demoScreenings();
  const ids = new Map<string, string>();
  for (const [nth, chunk] of chunksOf(steps).entries()) {
    clock.moveTo(chunk[0]!.day);
    const ctx = createContext(services, orm.em.fork(), caller, `demo-${nth}`);
    await applyChunk(ctx, `demo-chunk-${nth}`, chunk, facilities, ids);
  }
  return steps.length;
}

/** One transaction; a chunk that an earlier run applied is passed over, its screenings found by their keys. */
async function applyChunk(
  ctx: Context,
  key: string,
  chunk: readonly DemoStep[],
  facilities: ReadonlyMap<string, string>,
  ids: Map<string, string>,
): Promise<void> {
  await change(ctx, async (tx) => {
    if ((await claimRequestKey(tx, key, chunk, key)) !== undefined) return recall(tx.em, ids, chunk);
    for (const step of chunk) await applyStep(tx, step, facilities, ids);
  });
}

async function applyStep(
  tx: Change,
  step: DemoStep,
  facilities: ReadonlyMap<string, string>,
  ids: Map<string, string>,
): Promise<void> {
  if (step.kind === 'record') {
    const township = tx.catalogue.findTownshipByCode(step.input.township)!.id;
    const facility = facilities.get(step.input.facility)!;
    const made = await screening.record(
      tx,
      { ...step.input, township, facility },
      { requestKey: step.key, confirmed: QUESTIONS },
    );
    ids.set(step.key, made.id);
  } else if (step.kind === 'amend') {
    await screening.amend(tx, asItStands(ids.get(step.key)!), step.input);
  } else {
    await voidRecord(tx, screening, asItStands(ids.get(step.key)!), step.reason);
  }
}

async function recall(
  em: EntityManager,
  ids: Map<string, string>,
  chunk: readonly DemoStep[],
): Promise<void> {
  const keys = chunk.filter((step) => step.kind === 'record').map((step) => step.key);
  const rows = await em.execute<{ key: string; record_id: string }[]>(
    'select key, record_id from request_key where key in (select jsonb_array_elements_text(?::jsonb))',
    [JSON.stringify(keys)],
  );
  for (const row of rows) ids.set(row.key, row.record_id);
}

/** Steps in order, cut where the day changes and at the most that a transaction takes. */
function chunksOf(steps: readonly DemoStep[]): DemoStep[][] {
  const chunks: DemoStep[][] = [];
  for (const step of steps) {
    const last = chunks.at(-1);
    if (last && last[0]!.day === step.day && last.length < CHUNK) last.push(step);
    else chunks.push([step]);
  }
  return chunks;
}

async function loadFacilities(
  em: EntityManager,
  { services }: RunningModule,
): Promise<ReadonlyMap<string, string>> {
  const known = new Map((await em.find(facilityKind.entity, {})).map((it) => [it.code, it.id]));
  for (const { code, name, township } of demoFacilities()) {
    if (known.has(code)) continue;
    const added = Object.assign(new facilityKind.entity(), {
      code,
      name,
      unitId: getDemoAccount('health-clerk').grants[0]!.unit!,
      recordedAt: services.clock.now(),
      listedOn: services.clock.today(),
      townshipId: services.catalogue.findTownshipByCode(township)!.id,
    });
    em.persist(added);
    known.set(code, added.id);
  }
  await em.flush();
  return known;
}
