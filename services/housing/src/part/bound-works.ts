import { type Context, boundCommitments } from '@minsheng/kernel';
import { type Works, works } from '../works/works.ts';

/** The works of a commitment: its kinds, in its year. */
interface BoundWorks {
  readonly commitment: string;
  readonly kind: Works['kind'];
  readonly first: string;
  readonly last: string;
}

/** Which kinds of works each of these commitments is about. Two indicators of one kind name it once. */
export function boundWorks(ctx: Context, commitmentIds: readonly string[]): readonly BoundWorks[] {
  const bound = new Map<string, BoundWorks>();
  for (const { commitment, indicator, parameters } of boundCommitments(ctx, works, commitmentIds)) {
    const { kind } = parameters as { readonly kind: Works['kind'] };
    const { year } = ctx.catalogue.findIndicator(indicator)!;
    bound.set(`${commitment}|${kind}`, {
      commitment,
      kind,
      first: `${year}-01-01`,
      last: `${year}-12-31`,
    });
  }
  return [...bound.values()];
}

/**
 * SQL: `b` the commitments asked for (jsonb parameter), `w` their standing works. Works go with every year from their
 * planned start to the one in which they are accepted.
 */
export const WORKS_OF_COMMITMENTS = `
  jsonb_to_recordset(?::jsonb) as b (commitment text, kind text, first date, last date)
  join works w on w.kind = b.kind and w.voided_on is null and w.planned_start <= b.last
    and not exists (select 1 from jsonb_array_elements(w.stages) s
      where s->>'stage' in ('HANDED_OVER', 'COMPLETED') and (s->>'day')::date < b.first)`;
