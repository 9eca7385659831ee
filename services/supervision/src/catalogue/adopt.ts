import type { EntityManager } from '@mikro-orm/postgresql';
import type { RunningModule } from '@minsheng/kernel';
import { entityId } from '@minsheng/kernel/domain';
import { type Catalogue, loadCatalogue } from '@minsheng/seeds/catalogue';
import { IndicatorBinding } from './binding.entity.ts';
import { Commitment } from './commitment.entity.ts';
import { Indicator } from './indicator.entity.ts';
import { Township } from './township.entity.ts';
import { Unit } from './unit.entity.ts';

/** Years that have a catalogue in seeds/. A new year's notice is a folder there and a line here. */
export const YEARS: readonly number[] = [2026];

/** Writes the catalogues of all years, changing only what differs. Repeatable. */
export async function adoptCatalogues({ orm }: RunningModule): Promise<void> {
  for (const year of YEARS) {
    await orm.em.fork().transactional((em) => adoptCatalogue(em, loadCatalogue(year)));
  }
}

async function adoptCatalogue(em: EntityManager, catalogue: Catalogue): Promise<void> {
  const { year, region } = catalogue;
  const unitId = (code: string) => entityId('Unit', region.code, code);
  const indicatorId = (code: string) => entityId('Indicator', region.code, year, code);

  await em.upsertMany(
    Unit,
    catalogue.units.map(({ domain, ...unit }, position) => ({
      ...unit,
      id: unitId(unit.code),
      module: domain,
      position,
    })) as Unit[],
  );
  await em.upsertMany(
    Township,
    catalogue.townships.map((township) => ({
      ...township,
      id: entityId('Township', region.code, township.code),
    })),
  );
  for (const { indicators, units, ...commitment } of catalogue.commitments) {
    const commitmentId = entityId('Commitment', region.code, year, commitment.code);
    await em.upsert(Commitment, {
      ...commitment,
      id: commitmentId,
      year,
      unitIds: units.map(unitId),
    } as Commitment);
    await em.upsertMany(
      Indicator,
      indicators.map(({ unit, domain, owner, contributors, partOf, ...indicator }, position) => ({
        ...indicator,
        id: indicatorId(indicator.code),
        year,
        commitmentId,
        position,
        unitOfMeasure: unit,
        module: domain,
        ownerId: unitId(owner),
        contributorIds: contributors.map(unitId),
        partOfId: partOf && indicatorId(partOf),
      })) as Indicator[],
    );
  }
  const bindings = catalogue.bindings.map(({ indicator, ...binding }) => ({
    ...binding,
    indicatorId: indicatorId(indicator),
  }));
  await em.nativeDelete(IndicatorBinding, {
    indicatorId: { $nin: bindings.map((binding) => binding.indicatorId) },
  });
  await em.upsertMany(IndicatorBinding, bindings as IndicatorBinding[]);
}
