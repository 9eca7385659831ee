import type { Batch, Context } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { shareByIndicator } from '../shared/share.ts';

interface Adopted {
  readonly indicatorId: string;
  readonly revision: number;
  readonly text: string;
  readonly adoptedOn: CalendarDate;
  readonly adoptedBy: string;
}

const SENTENCES_KEPT = 1_000;

/** The sentence that stands adopted; undefined where none was. */
export const adoptedByIndicator: Batch<{ readonly indicatorId: string }, Adopted | undefined> =
  shareByIndicator(readAdopted, SENTENCES_KEPT);

async function readAdopted(
  { em }: Context,
  keys: readonly { readonly indicatorId: string }[],
): Promise<readonly (Adopted | undefined)[]> {
  const rows = await em.execute<Adopted[]>(
    `select indicator_id as "indicatorId", revision, text, recorded_on::text as "adoptedOn", recorded_by as "adoptedBy"
     from adopted_criteria
     where superseded_on is null and indicator_id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(keys.map(({ indicatorId }) => indicatorId))],
  );
  const byId = new Map(rows.map((row) => [row.indicatorId, row]));
  return keys.map(({ indicatorId }) => byId.get(indicatorId));
}
