import { type Kind, QUESTIONS } from '@minsheng/kernel/kinds';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  type Change,
  type RunningModule,
  change,
  claimRequestKey,
  createContext,
  voidRecord,
  asItStands,
} from '@minsheng/kernel';
import { decimal } from '@minsheng/kernel/domain';
import { acceptSection } from '../../../services/housing/src/section/section.actions.ts';
import { section } from '../../../services/housing/src/section/section.ts';
import { statements } from '../../../services/housing/src/statements.ts';
import housing from '../../../services/housing/src/subgraph.ts';
import { moveWorks } from '../../../services/housing/src/works/works.actions.ts';
import { works } from '../../../services/housing/src/works/works.ts';
import { getDemoAccount } from '@minsheng/seeds/accounts';
import type { MovingClock } from '../moving-clock.ts';
import type { HousingStep, PlainKind } from './steps.ts';
import { demoWorks } from './works.ts';

/** Steps of one day and unit that share a transaction. */
const CHUNK = 250;

type Ids = Map<string, string>;

/** Replays the year's works day by day as the clerks of their units; returns the number of steps. Goes on where it broke off. */
export async function loadHousing({ orm, services }: RunningModule, clock: MovingClock): Promise<number> {
  const steps = demoWorks();
  const ids: Ids = new Map();
  for (const [nth, chunk] of chunksOf(steps).entries()) {
    const { day, unit } = chunk[0]!;
    clock.moveTo(day);
    const caller = getDemoAccount(`${unit}-clerk`);
    const ctx = createContext(services, orm.em.fork(), caller, `demo-housing-${nth}`);
    await change(ctx, async (tx) => {
      const key = `demo-housing-chunk-${nth}`;
      if ((await claimRequestKey(tx, key, chunk, key)) !== undefined) return recall(tx.em, ids, chunk);
      for (const step of chunk) await applyStep(tx, step, ids);
    });
  }
  return steps.length;
}

async function applyStep(tx: Change, step: HousingStep, ids: Ids): Promise<void> {
  const { key } = step;
  const id = ids.get(key) ?? '';
  const placeOf = (code: string) => tx.catalogue.findTownshipByCode(code)!.id;
  switch (step.act) {
    case 'works': {
      const { township, contractSum, ...rest } = step.input;
      const input = {
        ...rest,
        township: township && placeOf(township),
        contractSum: decimal(contractSum),
      };
      ids.set(key, (await works.record(tx, input, { requestKey: key, confirmed: QUESTIONS })).id);
      return;
    }
    case 'money':
      await works.amend(
        tx,
        asItStands(id),
        { allocated: decimal(step.allocated), paid: decimal(step.paid) },
        { confirmed: QUESTIONS },
      );
      return;
    case 'stage':
      await moveWorks(tx, asItStands(id), {
        stage: step.stage,
        day: step.on,
        paper: step.paper,
        reason: step.reason,
      });
      return;
    case 'void-works':
      await voidRecord(tx, works, asItStands(id), step.reason);
      return;
    case 'record': {
      const made = await kindOf(step.of).record(tx, withPlace(step.input, placeOf), {
        requestKey: key,
        confirmed: QUESTIONS,
      });
      ids.set(key, made.id);
      return;
    }
    case 'amend':
      await kindOf(step.of).amend(tx, asItStands(id), withPlace(step.input, placeOf), {
        confirmed: QUESTIONS,
        reason: '补充登记',
      });
      return;
    case 'void':
      await voidRecord(tx, kindOf(step.of), asItStands(id), step.reason);
      return;
    case 'section': {
      const { name, stakes } = step;
      const input = { works: ids.get(step.works)!, township: placeOf(step.township), name, stakes };
      const planned = { ...input, plannedKm: decimal(step.plannedKm) };
      ids.set(key, (await section.record(tx, planned, { requestKey: key, confirmed: QUESTIONS })).id);
      return;
    }
    case 'progress': {
      const { startedKm, baseCourseKm, pavedKm } = step.input;
      await section.amend(
        tx,
        asItStands(id),
        {
          startedKm: decimal(startedKm),
          baseCourseKm: decimal(baseCourseKm),
          pavedKm: decimal(pavedKm),
        },
        { confirmed: QUESTIONS },
      );
      return;
    }
    case 'acceptance':
      await acceptSection(tx, asItStands(id), { ...step.input, km: decimal(step.input.km) });
      return;
    case 'correction': {
      const acceptances = step.acceptances.map((it) => ({ ...it, km: decimal(it.km) }));
      await section.amend(tx, asItStands(id), { acceptances }, { reason: step.reason, confirmed: QUESTIONS });
      return;
    }
    case 'statement': {
      const indicator = tx.catalogue.indicators().find(({ code }) => code === step.indicator)!.id;
      await statements.kind.record(
        tx,
        {
          indicator,
          source: 'STATEMENT',
          periodFrom: step.from,
          periodTo: step.to,
          totals: step.totals.map(({ township, value }) => ({
            township: placeOf(township),
            value: decimal(value),
          })),
          paper: step.paper,
          signedBy: '单位负责人（演示）',
          signedOn: step.day,
        },
        { requestKey: key, confirmed: QUESTIONS },
      );
    }
  }
}

function kindOf(noun: PlainKind): Kind {
  return housing.kinds!.find((kind) => kind.noun === noun)!;
}

function withPlace(input: object, placeOf: (code: string) => string): object {
  return 'township' in input && typeof input.township === 'string'
    ? { ...input, township: placeOf(input.township) }
    : input;
}

/** A chunk that an earlier run applied is passed over; what it made is found by its keys. */
async function recall(em: EntityManager, ids: Ids, chunk: readonly HousingStep[]): Promise<void> {
  const rows = await em.execute<{ key: string; record_id: string }[]>(
    'select key, record_id from request_key where key in (select jsonb_array_elements_text(?::jsonb))',
    [JSON.stringify(chunk.map(({ key }) => key))],
  );
  for (const row of rows) ids.set(row.key, row.record_id);
}

/** Steps in order, cut where day or unit changes and at the most that a transaction takes. */
function chunksOf(steps: readonly HousingStep[]): HousingStep[][] {
  const chunks: HousingStep[][] = [];
  for (const step of steps) {
    const last = chunks.at(-1);
    const isSame = last && last[0]!.day === step.day && last[0]!.unit === step.unit;
    if (isSame && last.length < CHUNK) last.push(step);
    else chunks.push([step]);
  }
  return chunks;
}
