import type { Fault } from '@minsheng/kernel/domain';

/** Of a binding, whatever its measure: the sites that the notice names, as it writes them. */
interface NamesSites {
  readonly parameters: unknown;
}

/** Sites that any of these bindings names; none where it is any site of the county. */
export function sitesOf(bindings: readonly NamesSites[]): readonly string[] {
  return bindings.flatMap(
    ({ parameters }) => (parameters as { readonly sites?: readonly string[] } | null)?.sites ?? [],
  );
}

/**
 * Why a site cannot be said: it is none of those that the notice names. A name misspelt would count for nothing, and nobody
 * would see why; what lies elsewhere says no site, is kept, and does not count.
 */
export function findSiteFault(site: string | null, bindings: readonly NamesSites[]): Fault | undefined {
  const names = sitesOf(bindings);
  if (site === null || names.includes(site)) return undefined;
  if (names.length === 0) return { code: 'SITES_NOT_NAMED', field: 'site' };
  return { code: 'SITE_UNKNOWN', field: 'site', params: { names: names.join('、') } };
}
