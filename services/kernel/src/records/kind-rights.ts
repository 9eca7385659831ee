import { Ctx, Directive, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { reachOf } from '../permissions.ts';
import { Refusal } from '../refusal.ts';
import { camelCase } from '../registry.ts';
import type { AnyClass } from '../subgraph.ts';
import { type KindInRights, mayRecord, reachOfKind } from './record-kind.ts';
import { indicatorsOpen } from './records-behind.ts';

@ObjectType({ description: 'What the caller may do with one kind of record: by it menus offer pages.' })
@Directive('@shareable')
export class KindRights {
  @Field(() => String, { description: 'Type of its records in the graph: `Activity`.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether there are records, or may be, which the caller may list.' })
  reads!: boolean;

  @Field(() => Boolean, { description: 'Whether the caller keeps records of the kind for some unit now.' })
  records!: boolean;

  @Field(() => [ID], {
    description: 'Indicators for which the caller may list the records behind the figure.',
  })
  indicators!: string[];
}

/** `civilAffairsKinds`: the rights of whoever asks, for each kind of the module. Follows grants and bindings, no unit's name. */
export function kindRightsQuery(moduleId: string, kinds: readonly KindInRights[]): AnyClass {
  @Resolver()
  class KindRightsResolver {
    @Query(() => [KindRights], {
      name: `${camelCase(moduleId)}Kinds`,
      nullable: true,
      description: 'Kinds of record of the module, with what the caller may do.',
    })
    kinds(@Ctx() ctx: Context): Promise<KindRights[]> {
      return Promise.all(
        kinds.map(async (kind) => ({
          name: kind.name,
          reads: await reads(ctx, kind),
          records: mayRecord(ctx, kind),
          indicators: await indicatorsOpen(ctx, kind),
        })),
      );
    }
  }
  return KindRightsResolver;
}

async function reads(ctx: Context, kind: KindInRights): Promise<boolean> {
  if (reachOf(ctx.caller, kind.permissions.read).length === 0) return false;
  try {
    await reachOfKind(ctx, kind, 'read');
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
