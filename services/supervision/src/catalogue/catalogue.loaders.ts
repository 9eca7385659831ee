import type { Batch } from '@minsheng/kernel';
import type { IndicatorBinding } from './binding.entity.ts';
import type { Commitment } from './commitment.entity.ts';
import type { Indicator } from './indicator.entity.ts';
import type { Notice } from './notice.entity.ts';
import { type Catalogue, catalogueNow } from './shared-catalogue.ts';
import type { Township } from './township.entity.ts';
import type { Unit } from './unit.entity.ts';

export const unitsById: Batch<string, Unit | undefined> = from(({ units }, id) => units.get(id));

export const townshipsById: Batch<string, Township | undefined> = from(({ townships }, id) =>
  townships.get(id),
);

export const commitmentsById: Batch<string, Commitment | undefined> = from(({ commitments }, id) =>
  commitments.get(id),
);

export const indicatorsById: Batch<string, Indicator | undefined> = from(({ indicators }, id) =>
  indicators.get(id),
);

export const noticesByYear: Batch<number, Notice | undefined> = from(({ notices }, year) =>
  notices.get(year),
);

/** Indicators of each commitment in the notice's order. */
export const indicatorsOf: Batch<string, readonly Indicator[]> = from(
  (catalogue, commitmentId) => catalogue.indicatorsOf.get(commitmentId) ?? [],
);

/** How each indicator is fed; undefined where nothing feeds it: then it has no reading. */
export const bindingsById: Batch<string, IndicatorBinding | undefined> = from(({ bindings }, id) =>
  bindings.get(id),
);

function from<K, V>(find: (catalogue: Catalogue, key: K) => V): Batch<K, V> {
  return async (ctx, keys) => {
    const catalogue = await catalogueNow(ctx);
    return keys.map((key) => find(catalogue, key));
  };
}
