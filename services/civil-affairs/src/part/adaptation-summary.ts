import {
  type Context,
  DecimalScalar,
  type Stub,
  assertMayAnywhere,
  boundCommitments,
} from '@minsheng/kernel';
import { type Decimal, decimal } from '@minsheng/kernel/domain';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { adaptationKind } from '../adaptation/adaptation.kind.ts';
import { bureau } from '../bureau.ts';
import { permissions } from '../permissions.ts';

@ObjectType({ description: 'Homes made fit for age in the business year to date.' })
export class AdaptationSummary {
  @Field(() => Int, { description: 'Distinct households, accepted.' })
  accepted!: number;

  @Field(() => Int, { description: 'Looked at and planned, not accepted yet.' })
  planned!: number;

  @Field(() => Int, { description: 'Townships in which one was accepted; without a place: none.' })
  townships!: number;

  @Field(() => DecimalScalar, { description: 'Settled for those accepted, in yuan.' })
  cost!: Decimal;
}

interface SummaryRow extends Omit<AdaptationSummary, 'cost'> {
  readonly cost: string;
}

async function summariesByCommitment(
  ctx: Context,
  commitmentIds: readonly string[],
): Promise<readonly (AdaptationSummary | null)[]> {
  const bound = new Set(boundCommitments(ctx, adaptationKind, commitmentIds).map((it) => it.commitment));
  if (bound.size === 0) return commitmentIds.map(() => null);
  const today = ctx.clock.today();
  const [row] = await ctx.em.execute<SummaryRow[]>(
    `select count(distinct person_id_number_hash) filter (where accepted_on is not null)::int as accepted,
       count(*) filter (where stage = 'PLANNED')::int as planned,
       count(distinct township_id) filter (where accepted_on is not null)::int as townships,
       coalesce(sum(cost) filter (where accepted_on is not null), 0)::text as cost
     from adaptation where voided_on is null
       and coalesce(accepted_on, assessed_on) between date_trunc('year', ?::date)::date and ?`,
    [today, today],
  );
  const summary = { ...row!, cost: decimal(row!.cost) };
  return commitmentIds.map((id) => (bound.has(id) ? summary : null));
}

@Resolver(() => bureau.Commitment)
export class AdaptationPart {
  @FieldResolver(() => AdaptationSummary, {
    nullable: true,
    description: 'Null where no adaptation feeds it.',
  })
  async adaptationSummary(@Root() { id }: Stub, @Ctx() ctx: Context): Promise<AdaptationSummary | null> {
    assertMayAnywhere(ctx, permissions['part:read']);
    return ctx.load(summariesByCommitment, id);
  }
}
