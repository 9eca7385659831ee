import type { EntityManager } from '@mikro-orm/postgresql';
import { type Binding, type Measure, checkBinding } from '../facts/measure.ts';
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
  #indicators = new Map<string, CatalogueIndicator>();
  #measures: readonly Measure[];
  #bindings: readonly Binding[] = [];
  #faults: readonly string[] = [];

  constructor(moduleId: string, measures: readonly Measure[] = []) {
    this.#moduleId = moduleId;
    this.#measures = measures;
  }

  /** Reads what was kept at an earlier time. */
  async recall(em: EntityManager): Promise<void> {
    const [row] = await em.execute<{ body: unknown }[]>('select body from catalogue_mirror');
    // One that an earlier release kept in another shape is left aside: supervision's comes within a second.
    const kept = row && catalogueSnapshot.safeParse(row.body);
    if (kept?.success) this.take(kept.data);
  }

  /** Writes a snapshot. Call {@link take} once that is committed, and recount what its bindings changed. */
  async keep(em: EntityManager, snapshot: CatalogueSnapshot): Promise<void> {
    await em.execute(
      `insert into catalogue_mirror (singleton, version, body) values (true, ?, ?::jsonb)
       on conflict (singleton) do update set version = excluded.version, body = excluded.body`,
      [snapshot.version, JSON.stringify(snapshot)],
      'run',
    );
  }

  /** Recalls the catalogue where another process has kept a newer one since. */
  async refresh(em: EntityManager): Promise<void> {
    const [row] = await em.execute<{ version: string }[]>('select version from catalogue_mirror');
    if (row && row.version !== this.version) await this.recall(em);
  }

  get version(): string | undefined {
    return this.#snapshot?.version;
  }

  /** Bindings for this module that its code does not understand: they are left uncounted, and the rest goes on. */
  get faults(): readonly string[] {
    return this.#faults;
  }

  /** Bindings of the indicators that this module measures, with checked parameters. */
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

  /** All of the county, 县本级 among them. */
  townships(): readonly CatalogueTownship[] {
    return this.#known().townships;
  }

  units(): CatalogueSnapshot['units'] {
    return this.#known().units;
  }

  findTownship(id: string): CatalogueTownship | undefined {
    this.#known();
    return this.#townships.get(id);
  }

  findTownshipByCode(code: string): CatalogueTownship | undefined {
    return this.#known().townships.find((township) => township.code === code);
  }

  findIndicator(id: string): CatalogueIndicator | undefined {
    this.#known();
    return this.#indicators.get(id);
  }

  /** Units that keep the records of these measures: owners and contributors of the indicators they feed. */
  keepersOf(
    measures: readonly string[],
    matches: (binding: Binding) => boolean = () => true,
  ): readonly string[] {
    const fed = this.bindings().filter((it) => measures.includes(it.measure) && matches(it));
    return [...new Set(fed.flatMap(({ indicatorId }) => this.keepersOfIndicator(indicatorId)))];
  }

  /** Units that keep anything at all in this module now. */
  keepers(): readonly string[] {
    return [...new Set(this.bindings().flatMap(({ indicatorId }) => this.keepersOfIndicator(indicatorId)))];
  }

  /** Owner and contributors of an indicator. */
  keepersOfIndicator(id: string): readonly string[] {
    const indicator = this.findIndicator(id);
    return indicator ? [indicator.ownerId, ...indicator.contributorIds] : [];
  }

  take(snapshot: CatalogueSnapshot): void {
    this.#snapshot = snapshot;
    this.#townships = new Map(snapshot.townships.map((township) => [township.id, township]));
    this.#indicators = new Map(snapshot.indicators.map((indicator) => [indicator.id, indicator]));
    const ours = new Set(snapshot.indicators.filter((it) => it.module === this.#moduleId).map((it) => it.id));
    const checked = snapshot.bindings
      .filter((binding) => ours.has(binding.indicatorId))
      .map((binding) => checkBinding(this.#measures, binding));
    this.#bindings = checked.flatMap(({ binding }) => binding ?? []);
    this.#faults = checked.flatMap(({ fault }) => fault ?? []);
  }

  #known(): CatalogueSnapshot {
    if (!this.#snapshot) throw new Refusal('CATALOGUE_UNKNOWN');
    return this.#snapshot;
  }
}
