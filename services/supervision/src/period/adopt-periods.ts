import type { EntityManager } from '@mikro-orm/postgresql';
import type { RunningModule } from '@minsheng/kernel';
import { entityId } from '@minsheng/kernel/domain';
import { loadPeriods, type YearPeriods } from '@minsheng/seeds/periods';
import { loadWorkCalendar } from '@minsheng/seeds/working-days';
import { YEARS } from '../catalogue/adopt.ts';
import { REGION } from '../catalogue/region.ts';
import { putReturnsAsked } from '../return/todos.ts';
import { UnitSigning } from '../return/unit-signing.entity.ts';
import { ReportingPeriod } from './period.entity.ts';
import { dueDaysOf } from './period.rules.ts';

/** Writes the periods of all years and how units sign. What was locked stays locked. Repeatable. */
export async function adoptPeriods({ orm }: RunningModule): Promise<void> {
  for (const year of YEARS) {
    const read = loadPeriods(year);
    await orm.em.fork().transactional(async (em) => {
      await upsertPeriods(em, year, read);
      await upsertSigning(em, read);
      await putReturnsAsked(em, year);
    });
  }
}

async function upsertPeriods(em: EntityManager, year: number, read: YearPeriods): Promise<void> {
  const periods = read.periods.map((period) => ({
    ...period,
    ...dueDaysOf(read, period, loadWorkCalendar()),
    id: `${year}-${period.code}`,
    year,
  }));
  await em.upsertMany(ReportingPeriod, periods as ReportingPeriod[], {
    onConflictExcludeFields: ['lockedOn', 'lockedBy'],
  });
}

async function upsertSigning(em: EntityManager, { signing }: YearPeriods): Promise<void> {
  const rows = signing.map(({ unit, onScreen }) => ({
    unitId: entityId('Unit', REGION.code, unit),
    steps: onScreen,
  }));
  await em.nativeDelete(UnitSigning, { unitId: { $nin: rows.map(({ unitId }) => unitId) } });
  if (rows.length > 0) await em.upsertMany(UnitSigning, rows as UnitSigning[]);
}
