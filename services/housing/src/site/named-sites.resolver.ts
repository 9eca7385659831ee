import { type Context, type KeptRecord, type RecordKind, bindingsOf, mayRecord } from '@minsheng/kernel';
import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { walkway } from '../walkway/walkway.ts';
import { works } from '../works/works.ts';
import { sitesOf } from './site.rules.ts';

@ObjectType({ description: 'A site that the notice names: what is built there counts, once.' })
export class NamedSite {
  @Field(() => String, { description: 'Type of the records that may be of it.' })
  record!: string;

  @Field(() => String, { nullable: true, description: 'Their kind, where they have one.' })
  kind!: string | null;

  @Field(() => String)
  name!: string;
}

@Resolver()
export class NamedSites {
  @Query(() => [NamedSite], {
    description: 'Of records that the caller may make: empty for whoever records none.',
  })
  namedSites(@Ctx() ctx: Context): readonly NamedSite[] {
    return [...sitesFor(ctx, works), ...sitesFor(ctx, walkway)];
  }
}

function sitesFor<R extends KeptRecord>(ctx: Context, it: RecordKind<R>): readonly NamedSite[] {
  return bindingsOf(ctx, it)
    .filter(({ indicatorId }) => mayRecord(ctx, it, (binding) => binding.indicatorId === indicatorId))
    .flatMap((binding) => {
      const { kind = null } = binding.parameters as { readonly kind?: string };
      return sitesOf([binding]).map((name) => ({ record: it.name, kind, name }));
    });
}
