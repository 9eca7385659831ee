import type { Context } from '@minsheng/kernel';
import { shareOfCatalogue } from '../shared/share.ts';
import { IndicatorBinding } from './binding.entity.ts';
import { Commitment } from './commitment.entity.ts';
import { Indicator } from './indicator.entity.ts';
import { Notice } from './notice.entity.ts';
import { Township } from './township.entity.ts';
import { Unit } from './unit.entity.ts';

/** All of the catalogue as plain rows, in the order in which it is shown. Nobody may change them: all requests share them. */
export interface Catalogue {
  /** In the order of the notice. */
  readonly units: ReadonlyMap<string, Unit>;
  /** By code, the county itself first. */
  readonly townships: ReadonlyMap<string, Township>;
  /** By batch and number. */
  readonly commitments: ReadonlyMap<string, Commitment>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly indicatorsOf: ReadonlyMap<string, readonly Indicator[]>;
  readonly bindings: ReadonlyMap<string, IndicatorBinding>;
  readonly notices: ReadonlyMap<number, Notice>;
}

export const catalogueNow: (ctx: Context) => Promise<Catalogue> = shareOfCatalogue(readCatalogue);

async function readCatalogue(ctx: Context): Promise<Catalogue> {
  // A fork of its own, so that this request's EntityManager holds none of it.
  const em = ctx.em.fork();
  const units = await em.find(Unit, {}, { orderBy: { position: 'asc' } });
  const townships = await em.find(Township, {}, { orderBy: { code: 'asc' } });
  const commitments = await em.find(Commitment, {}, { orderBy: { batch: 'asc', number: 'asc' } });
  const indicators = await em.find(Indicator, {}, { orderBy: { position: 'asc' } });
  const bindings = await em.find(IndicatorBinding, {});
  const notices = await em.find(Notice, {});
  const rows = indicators.map(plain);
  return {
    units: new Map(units.map((it) => [it.id, plain(it)])),
    townships: new Map(townships.map((it) => [it.id, plain(it)])),
    commitments: new Map(commitments.map((it) => [it.id, plain(it)])),
    indicators: new Map(rows.map((it) => [it.id, it])),
    indicatorsOf: Map.groupBy(rows, (it) => it.commitmentId),
    bindings: new Map(bindings.map((it) => [it.indicatorId, plain(it)])),
    notices: new Map(notices.map((it) => [it.year, plain(it)])),
  };
}

/**
 * The columns alone, without what the ORM keeps of an entity. Still of its class: type-graphql would otherwise copy it at
 * every field. With the name by which Apollo would mark it as an answer to a reference: frozen, it cannot be marked later.
 */
function plain<T extends object>(entity: T): T {
  const columns = Object.getOwnPropertyDescriptors({ ...entity });
  const named = { ...columns, __typename: { value: entity.constructor.name } };
  return Object.freeze(Object.create(Object.getPrototypeOf(entity) as object, named) as T);
}
