import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CatalogueSnapshot } from '@minsheng/kernel';
import { IndicatorBinding } from './binding.entity.ts';
import { Commitment } from './commitment.entity.ts';
import { Indicator } from './indicator.entity.ts';
import { REGION } from './region.ts';
import { Township } from './township.entity.ts';
import { Unit } from './unit.entity.ts';

/** The catalogue as the bureaus mirror it. */
export async function takeSnapshot(em: EntityManager): Promise<CatalogueSnapshot> {
  const units = await em.find(Unit, {}, { orderBy: { position: 'asc' } });
  const townships = await em.find(Township, {}, { orderBy: { code: 'asc' } });
  const commitments = await em.find(Commitment, {}, { orderBy: { year: 'asc', code: 'asc' } });
  const indicators = await em.find(Indicator, {}, { orderBy: { year: 'asc', code: 'asc' } });
  const bindings = await em.find(IndicatorBinding, {}, { orderBy: { indicatorId: 'asc' } });
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const body = {
    region: { code: REGION.code, name: REGION.name },
    units: units.map(({ id, code, name, shortName, kind, module }) => ({
      id,
      code,
      name,
      shortName,
      kind,
      module,
    })),
    townships: townships.map(({ id, code, name, isCounty }) => ({ id, code, name, isCounty })),
    commitments: commitments.map(({ id, code, year }) => ({ id, code, year })),
    indicators: indicators.map((it) => {
      const { id, code, name, unitOfMeasure, counting, source, year, commitmentId, module, ownerId } = it;
      const { contributorIds } = it;
      return {
        id,
        code,
        name,
        unitOfMeasure,
        counting,
        source,
        year,
        commitmentId,
        module,
        ownerId,
        contributorIds,
      };
    }),
    bindings: bindings.map(({ indicatorId, measure, parameters, countsAt, basis, openings }) => {
      const { code, year } = byId.get(indicatorId)!;
      return { indicatorId, code, year, measure, parameters, countsAt, basis, openings };
    }),
  };
  return { version: createHash('sha256').update(JSON.stringify(body)).digest('base64url'), ...body };
}
