import { z } from 'zod';

const unit = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  shortName: z.string(),
  kind: z.string(),
  module: z.string(),
});
const township = z.object({ id: z.string(), code: z.string(), name: z.string(), isCounty: z.boolean() });
const commitment = z.object({ id: z.string(), code: z.string(), year: z.number().int() });
const indicator = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  unitOfMeasure: z.string(),
  counting: z.string(),
  /** RECORD, EXTRACT or STATEMENT. */
  source: z.string(),
  year: z.number().int(),
  commitmentId: z.string(),
  module: z.string(),
  ownerId: z.string(),
  contributorIds: z.array(z.string()),
});
const binding = z.object({
  indicatorId: z.string(),
  code: z.string(),
  year: z.number().int(),
  measure: z.string(),
  parameters: z.record(z.string(), z.unknown()),
  countsAt: z.enum(['STARTED', 'ACCEPTED']),
  basis: z.enum(['FLOW', 'STOCK']),
  openings: z.array(
    z.object({
      townshipId: z.string().nullable(),
      value: z.string(),
      numerator: z.string(),
      denominator: z.string(),
    }),
  ),
});

/** What supervision tells the bureaus of the catalogue: everything by which they know what to count for whom. */
export const catalogueSnapshot = z.object({
  /** Digest of the content: equal versions are equal catalogues. */
  version: z.string(),
  region: z.object({ code: z.string(), name: z.string() }),
  units: z.array(unit),
  townships: z.array(township),
  commitments: z.array(commitment),
  indicators: z.array(indicator),
  bindings: z.array(binding),
});

export type CatalogueSnapshot = z.infer<typeof catalogueSnapshot>;
export type CatalogueTownship = z.infer<typeof township>;
export type CatalogueIndicator = z.infer<typeof indicator>;
