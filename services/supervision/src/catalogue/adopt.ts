import type { EntityManager } from '@mikro-orm/postgresql';
import type { RunningModule } from '@minsheng/kernel';
import { entityId } from '@minsheng/kernel/domain';
import { type Catalogue, catalogueYears, loadCatalogue } from '@minsheng/seeds/catalogue';
import { IndicatorBinding } from './binding.entity.ts';
import { Commitment } from './commitment.entity.ts';
import { Indicator } from './indicator.entity.ts';
import { Notice } from './notice.entity.ts';
import { Township } from './township.entity.ts';
import { Unit } from './unit.entity.ts';

/** Years that have a catalogue: a new year's notice is a folder in seeds/ and nothing here. */
export const YEARS: readonly number[] = catalogueYears();

/** Writes the catalogues of all years, changing only what differs. Repeatable. */
export async function adoptCatalogues({ orm }: RunningModule): Promise<void> {
  for (const year of YEARS) {
    await orm.em.fork().transactional((em) => adoptCatalogue(em, loadCatalogue(year)));
  }
}

/** Writes one year's catalogue and leaves those of other years alone. */
export async function adoptCatalogue(em: EntityManager, catalogue: Catalogue): Promise<void> {
  const { year, region } = catalogue;
  const unitId = (code: string) => entityId('Unit', region.code, code);
  const indicatorId = (code: string) => entityId('Indicator', region.code, year, code);

  await em.upsert(Notice, { year, issuedOn: catalogue.source.issuedOn });
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
        criteria: catalogue.criteria[indicator.code]!,
        unitOfMeasure: unit,
        module: domain,
        ownerId: unitId(owner),
        contributorIds: contributors.map(unitId),
        partOfId: partOf && indicatorId(partOf),
      })) as Indicator[],
    );
  }
  const bindings = catalogue.bindings.map(({ indicator, openings, parameters, ...binding }) => ({
    ...binding,
    parameters: withTownshipIds(parameters, region.code),
    indicatorId: indicatorId(indicator),
    openings: openings.map(({ township, ...opening }) => ({
      ...opening,
      townshipId: township && entityId('Township', region.code, township),
    })),
  }));
  const bound = new Set(bindings.map((binding) => binding.indicatorId));
  const own = await em.find(Indicator, { year }, { fields: ['id'] });
  const all = own.map(({ id }) => id);
  await em.nativeDelete(IndicatorBinding, {
    // Of this year alone: the other years' bindings are not in this catalogue.
    indicatorId: { $in: all.filter((id) => !bound.has(id)) },
  });
  await em.upsertMany(IndicatorBinding, bindings as IndicatorBinding[]);
}

/** Bindings name townships by their codes; records hold their ids. */
function withTownshipIds(
  { townships, ...parameters }: Catalogue['bindings'][number]['parameters'],
  region: string,
): IndicatorBinding['parameters'] {
  if (townships === undefined) return parameters;
  return { ...parameters, townships: [townships].flat().map((code) => entityId('Township', region, code)) };
}
