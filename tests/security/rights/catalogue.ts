import { type CatalogueSnapshot, loadSubgraph } from '@minsheng/kernel';
import { createWorld, testCluster, unitId } from '@minsheng/kernel/testing';
import { takeSnapshot } from '../../../services/supervision/src/catalogue/snapshot.ts';
import type { Units } from './columns.ts';

let seeded: Promise<CatalogueSnapshot> | undefined;

/** The catalogue of 2026, but own unit and fellow answer for everything in the module: both keep all of its kinds. */
export async function catalogueFor(moduleId: string, { own, fellow }: Units): Promise<CatalogueSnapshot> {
  const catalogue = await (seeded ??= readSeeded());
  const keepers = [own, fellow].map(unitId);
  return {
    ...catalogue,
    indicators: catalogue.indicators.map((indicator) =>
      indicator.module === moduleId
        ? {
            ...indicator,
            contributorIds: [...new Set([...indicator.contributorIds, ...keepers])].filter(
              (unit) => unit !== indicator.ownerId,
            ),
          }
        : indicator,
    ),
  };
}

async function readSeeded(): Promise<CatalogueSnapshot> {
  await using supervision = await createWorld(testCluster(), await loadSubgraph('supervision'));
  return takeSnapshot(supervision.module.orm.em.fork());
}
