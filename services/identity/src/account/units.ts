import { entityId } from '@minsheng/kernel/domain';
import { catalogueYears, loadCatalogue } from '@minsheng/seeds/catalogue';

let cached: readonly string[] | undefined;

/** Ids of the units that an account or grant can name: those of the latest catalogue. */
export function unitIds(): readonly string[] {
  if (!cached) {
    const { region, units } = loadCatalogue(catalogueYears().at(-1)!);
    cached = units.map(({ code }) => entityId('Unit', region.code, code));
  }
  return cached;
}
