import type { Context } from '@minsheng/kernel';
import { type Catalogue, catalogueNow } from '../catalogue/shared-catalogue.ts';
import { revisionsOf } from './share.ts';

/**
 * A text for all that can be said of a commitment: another one after every change of the catalogue, and of the cells, plan,
 * acceptances and judgements of each indicator that the graph leads to from it.
 */
export async function stateOfCommitment(ctx: Context, id: string): Promise<string> {
  const revisions = await revisionsOf(ctx);
  const ids = indicatorsReachedFrom(id, await catalogueNow(ctx));
  const changes = [...ids].reduce((sum, it) => sum + revisions.of(it), 0);
  return `${revisions.catalogue} ${changes}`;
}

/** Its own, those that they are part of (其中), and whatever else belongs to the commitments of these. */
function indicatorsReachedFrom(
  commitmentId: string,
  { indicatorsOf, indicators }: Catalogue,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const commitments = new Set([commitmentId]);
  for (const commitment of commitments)
    for (const { id, partOfId } of indicatorsOf.get(commitment) ?? []) {
      reached.add(id);
      const whole = partOfId === null ? undefined : indicators.get(partOfId);
      if (whole) commitments.add(whole.commitmentId);
    }
  return reached;
}
