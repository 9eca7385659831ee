import type { Filters } from '@minsheng/kit/data';
import type { CatalogueQuery } from '../gql/graphql.ts';

export type CatalogueFilter = 'unit' | 'counting' | 'source';

type Commitment = CatalogueQuery['commitments'][number];
export type CatalogueRow = Commitment['indicators'][number] & { readonly commitment: Commitment };

/** The catalogue as rows, in the order of the notice. */
export function rowsOfCatalogue(commitments: readonly Commitment[]): CatalogueRow[] {
  return commitments.flatMap((commitment) =>
    commitment.indicators.map((indicator) => ({ ...indicator, commitment })),
  );
}

export function matching(
  rows: readonly CatalogueRow[],
  { unit, counting, source }: Filters<CatalogueFilter>,
): CatalogueRow[] {
  return rows.filter(
    (row) =>
      (!unit || row.owner.code === unit) &&
      (!counting || row.counting === counting) &&
      (!source || row.source === source),
  );
}

/** Units that own an indicator, each once, in the order of the catalogue. */
export function ownersOf(rows: readonly CatalogueRow[]): CatalogueRow['owner'][] {
  return [...new Map(rows.map(({ owner }) => [owner.id, owner])).values()];
}
