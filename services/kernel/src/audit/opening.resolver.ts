import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Messages } from '../messages.ts';
import { camelCase } from '../registry.ts';
import type { AnyClass } from '../subgraph.ts';
import { askOpening, decideOpening } from './opening.actions.ts';
import { listOpenings } from './opening.queries.ts';
import { AskAuditOpeningInput, AuditOpening } from './opening.types.ts';

const made = new Map<string, AnyClass>();

/** Openings of a module that has sensitive kinds: `healthAuditOpenings`, `askHealthAuditOpening`, `decideHealthAuditOpening`. */
export function openingResolver(id: string, messages: Messages): AnyClass {
  const known = made.get(id) ?? makeResolver(camelCase(id), messages);
  made.set(id, known);
  return known;
}

function makeResolver(name: string, messages: Messages): AnyClass {
  const Name = name[0]!.toUpperCase() + name.slice(1);

  @Resolver()
  class OpeningResolver {
    @Query(() => [AuditOpening], {
      name: `${name}AuditOpenings`,
      nullable: true,
      description: 'Latest first: all for the audit administrator, those of his unit for its head.',
    })
    openings(@Ctx() ctx: Context): Promise<AuditOpening[]> {
      return listOpenings(ctx);
    }

    @Mutation(() => AuditOpening, {
      name: `ask${Name}AuditOpening`,
      nullable: true,
      description:
        'For the audit administrator: asks the head of the unit to open which acts belong together.',
    })
    ask(
      @Arg('input', () => AskAuditOpeningInput) input: AskAuditOpeningInput,
      @Ctx() ctx: Context,
    ): Promise<AuditOpening> {
      return askOpening(ctx, messages, input);
    }

    @Mutation(() => AuditOpening, {
      name: `decide${Name}AuditOpening`,
      nullable: true,
      description: 'For the head of the unit that owns the records: confirms the opening, or refuses it.',
    })
    decide(
      @Arg('id', () => ID) id: string,
      @Arg('confirm', () => Boolean) confirm: boolean,
      @Ctx() ctx: Context,
    ): Promise<AuditOpening> {
      return decideOpening(ctx, id, confirm);
    }
  }
  return OpeningResolver;
}
