import type { EntityManager } from '@mikro-orm/postgresql';
import type { Binding } from '../facts/measure.ts';
import { Refusal } from '../refusal.ts';
import {
  type CatalogueIndicator,
  type CatalogueSnapshot,
  type CatalogueTownship,
  catalogueSnapshot,
} from './snapshot.ts';

/**
 * A bureau's copy of the catalogue, kept in its own database so that records can be made and counted while supervision
 * is away. Read in memory; replaced as a whole.
 */
export class CatalogueMirror {
  #moduleId: string;
  #snapshot: CatalogueSnapshot | undefined;
  #townships = new Map<string, CatalogueTownship>();
  #bindings: readonly Binding[] = [];

  constructor(moduleId: string) {
    this.#moduleId = moduleId;
  }

  /** Reads what was kept at an earlier time. */
  async recall(em: EntityManager): Promise<void> {
    const [row] = await em.execute<{ body: unknown }[]>('select body from catalogue_mirror');
    if (row) this.#take(catalogueSnapshot.parse(row.body));
  }

  /** Keeps a snapshot; returns the bindings that are new or were changed by it, which must be recounted. */
  async adopt(em: EntityManager, snapshot: CatalogueSnapshot): Promise<readonly Binding[]> {
    const before = new Map(this.#bindings.map((binding) => [binding.indicatorId, JSON.stringify(binding)]));
    await em.execute(
      `insert into catalogue_mirror (singleton, version, body) values (true, ?, ?::jsonb)
       on conflict (singleton) do update set version = excluded.version, body = excluded.body`,
      [snapshot.version, JSON.stringify(snapshot)],
      'run',
    );
    this.#take(snapshot);
    return this.#bindings.filter((binding) => before.get(binding.indicatorId) !== JSON.stringify(binding));
  }

  get version(): string | undefined {
    return this.#snapshot?.version;
  }

  /** Bindings of the indicators that this module measures. */
  bindings(): readonly Binding[] {
    this.#known();
    return this.#bindings;
  }

  indicators(): readonly CatalogueIndicator[] {
    return this.#known().indicators;
  }

  /** 县本级: where things count that belong to no township. */
  county(): CatalogueTownship {
    return this.#known().townships.find((township) => township.isCounty)!;
  }

  findTownship(id: string): CatalogueTownship | undefined {
    this.#known();
    return this.#townships.get(id);
  }

  findTownshipByCode(code: string): CatalogueTownship | undefined {
    return this.#known().townships.find((township) => township.code === code);
  }

  /** Units that keep the records of these measures: owners and contributors of the indicators they feed. */
  keepersOf(measures: readonly string[]): readonly string[] {
    const fed = new Set(
      this.bindings()
        .filter((it) => measures.includes(it.measure))
        .map((it) => it.indicatorId),
    );
    const indicators = this.indicators().filter((indicator) => fed.has(indicator.id));
    return [...new Set(indicators.flatMap((indicator) => [indicator.ownerId, ...indicator.contributorIds]))];
  }

  #take(snapshot: CatalogueSnapshot): void {
    this.#snapshot = snapshot;
    this.#townships = new Map(snapshot.townships.map((township) => [township.id, township]));
    const ours = new Set(snapshot.indicators.filter((it) => it.module === this.#moduleId).map((it) => it.id));
    this.#bindings = snapshot.bindings.filter((binding) => ours.has(binding.indicatorId));
  }

  #known(): CatalogueSnapshot {
    if (!this.#snapshot) throw new Refusal('CATALOGUE_UNKNOWN');
    return this.#snapshot;
  }
}
