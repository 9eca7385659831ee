import {
  Arg,
  Ctx,
  Directive,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import type { Context } from '../context.ts';
import { Bounded } from '../graphql/bounds.ts';
import type { Kind } from '../kinds/declared.ts';
import { notFound } from '../refusal.ts';
import { camelCase } from '../registry.ts';
import type { AnyClass } from '../subgraph.ts';
import { type DraftOf, type KeptDraft, discardDraft, findDraft, saveDraft } from './draft.actions.ts';

/** More than the largest form holds: a statement of all townships with three numbers each takes a tenth. */
const MOST_DRAFTED = 50_000;

@ObjectType({
  description: 'A form as the caller left it before it was recorded; nobody else ever reads it.',
})
@Directive('@shareable')
class FormDraft implements KeptDraft {
  @Field(() => String, { description: 'As the page that saved it put it.' })
  content!: string;

  @Field(() => Date)
  savedAt!: Date;
}

@InputType({ description: 'Which form: by what sending it would do.' })
class DraftFormInput {
  @Field(() => String, { description: 'Type of its records in the graph: `Activity`.' })
  kind!: string;

  @Field(() => String, { description: 'The verb: `record`, `amend`, or another of the kind.' })
  act!: string;

  @Field(() => ID, { nullable: true, description: 'The record that it is about, where there is one.' })
  about?: string | null;
}

@InputType()
class SaveDraftInput extends DraftFormInput {
  @Bounded({ most: MOST_DRAFTED })
  @Field(() => String)
  content!: string;
}

const AUTHOR = 'For whoever records the kind, and each his own.';

/** `healthDraft`, `saveHealthDraft`, `dropHealthDraft`: forms of a module's kinds, as their authors left them. */
export function draftResolver(moduleId: string, kinds: readonly Kind[]): AnyClass {
  const one = camelCase(moduleId);
  const One = one[0]!.toUpperCase() + one.slice(1);

  function of({ kind: name, act, about }: DraftFormInput): DraftOf {
    const kind = kinds.find((it) => it.name === name);
    if (!kind) throw notFound();
    return { kind, act, about };
  }

  @Resolver()
  class Drafts {
    @Query(() => FormDraft, {
      name: `${one}Draft`,
      nullable: true,
      description: `What the caller left of a form. ${AUTHOR}`,
    })
    async draft(
      @Arg('form', () => DraftFormInput) form: DraftFormInput,
      @Ctx() ctx: Context,
    ): Promise<KeptDraft | null> {
      return (await findDraft(ctx, of(form))) ?? null;
    }

    @Mutation(() => Date, {
      name: `save${One}Draft`,
      description: `Keeps a form until it is recorded, seven days at most. No trail tells of it. ${AUTHOR}`,
    })
    save(
      @Arg('input', () => SaveDraftInput) { content, ...form }: SaveDraftInput,
      @Ctx() ctx: Context,
    ): Promise<Date> {
      return saveDraft(ctx, of(form), content);
    }

    @Mutation(() => Boolean, { name: `drop${One}Draft`, description: `Throws a form away. ${AUTHOR}` })
    async drop(
      @Arg('form', () => DraftFormInput) form: DraftFormInput,
      @Ctx() ctx: Context,
    ): Promise<boolean> {
      await discardDraft(ctx, of(form));
      return true;
    }
  }
  return Drafts;
}
