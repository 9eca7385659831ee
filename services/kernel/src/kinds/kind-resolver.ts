import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { change } from '../change.ts';
import type { Context } from '../context.ts';
import { dropDraft } from '../drafts/draft.actions.ts';
import { connectionType } from '../graphql/connection.ts';
import { mentionedIn } from '../graphql/selection.ts';
import { historyResolver } from '../history/history.resolver.ts';
import { CorrectionReason } from '../history/reasons.ts';
import { bindingsOf, mayRecord } from '../records/record-kind.ts';
import { SEEN, recordResolver } from '../records/record.resolver.ts';
import { type Row, rowOf } from '../records/rows.ts';
import type { AnyClass } from '../subgraph.ts';
import type { DeclaredKind, Kind } from './declared.ts';
import { graphNames, partsQuery, reasonOf } from './describe.ts';
import type { AnyField, Fields, Given } from './field.ts';
import { linesResolver } from './line.ts';
import { findOwner } from './owner-field.ts';
import { kindConditions } from './kind-filter.ts';
import type { AmendInputOf, RecordInputOf } from './typed-inputs.ts';
import { kindFilter, kindOrder, kindTotals } from './kind-inputs.ts';

/** List, detail, recording, amending and voiding of a declared kind in the graph. */
export function kindResolvers<F extends Fields>(
  declared: DeclaredKind<F>,
  kind: Kind<F>,
): readonly AnyClass[] {
  const names = graphNames(declared);
  const specs = Object.entries<AnyField>(declared.fields);
  const { inputs } = kind;
  const line = findOwner(declared.fields);
  const totals = kindTotals(names, specs);
  return [
    recordResolver(kind, {
      one: names.one,
      many: names.many,
      connection: connectionType(kind.name, () => kind.entity, totals?.type),
      filter: kindFilter(names, specs),
      conditions: kindConditions(specs, kind.permissions),
      ...(totals ? { sums: totals.sums } : {}),
      order: kindOrder(names, specs),
    }),
    historyResolver(kind),
    ...(declared.ownRecording ? [] : [recording(kind, names.record, inputs.record)]),
    ...(inputs.amend ? [amending(declared, kind, names.amend, inputs.amend)] : []),
    ...(declared.partedBy ? [parts(declared, kind)] : []),
    ...(line?.owner.listed ? [linesResolver(kind, line, line.owner.listed)] : []),
  ];
}

function recording<F extends Fields>(kind: Kind<F>, name: string, Input: AnyClass): AnyClass {
  const entity = () => kind.entity;
  @Resolver(entity)
  class Recording {
    @Mutation(entity, {
      name,
      description:
        'requestKey makes a retry safe: the same key with the same input answers with the first record.',
    })
    async record(
      @Arg('input', () => Input) input: Given,
      @Arg('requestKey', () => String, { nullable: true }) requestKey: string | null | undefined,
      @Arg('confirmed', () => [String], CONFIRMED) confirmed: readonly string[] | null | undefined,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Row> {
      const made = await change(ctx, async (tx) => {
        const about = kind.owner && String(input[kind.owner.field]);
        await dropDraft(tx, { kind, act: 'record', about });
        return kind.record(tx, input as RecordInputOf<F>, { requestKey, confirmed });
      });
      return rowOf(ctx, kind, made, mentionedIn(info));
    }
  }
  return Recording;
}

/** Options of the argument that answers what TO_BE_CONFIRMED asked. */
const CONFIRMED = {
  nullable: true,
  description:
    'Ids of questions of TO_BE_CONFIRMED to which the answer is yes; a code stands for all of its kind.',
};

const REASONS = {
  required: 'Needs a reason, from the list or in words; trail and history keep it.',
  optional:
    'A correction of what others said, or oneself on another day, needs a reason, from the list or in words; other changes do not.',
} as const;

function amending<F extends Fields>(
  { reason: asksReason }: DeclaredKind<F>,
  kind: Kind<F>,
  name: string,
  Input: AnyClass,
): AnyClass {
  const entity = () => kind.entity;
  const asks = reasonOf(asksReason);
  @Resolver(entity)
  class Amending {
    @Mutation(entity, { name, description: REASONS[asks] })
    async amend(
      @Arg('id', () => ID) id: string,
      @Arg('revision', () => Int, SEEN) revision: number,
      @Arg('input', () => Input) input: Given,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
      @Arg('reasonCode', () => CorrectionReason, { nullable: true })
      reasonCode: CorrectionReason | null | undefined,
      @Arg('confirmed', () => [String], CONFIRMED) confirmed: readonly string[] | null | undefined,
      // Declared below, as the kind asks for it.
      reason?: string | null,
    ): Promise<Row> {
      const made = await change(ctx, async (tx) => {
        await dropDraft(tx, { kind, act: 'amend', about: id });
        return kind.amend(tx, { id, revision }, input as AmendInputOf<F>, { reason, reasonCode, confirmed });
      });
      return rowOf(ctx, kind, made, mentionedIn(info));
    }
  }
  Arg('reason', () => String, { nullable: asks === 'optional' })(Amending.prototype, 'amend', 7);
  return Amending;
}

function parts<F extends Fields>({ name, fields, partedBy }: DeclaredKind<F>, kind: Kind<F>): AnyClass {
  const { field, names } = partedBy!;
  const { choices, output, namedBy, show } = fields[field]!;
  const offered = choices?.values.filter(({ retired }) => !retired).map(({ value }) => value);
  @Resolver(() => kind.entity)
  class Parts {
    @Query(() => [output!.type.thunk()] as never, {
      name: partsQuery(name, partedBy!),
      description: 'Of what the caller may record: empty for whoever records none.',
    })
    recordable(@Ctx() ctx: Context): readonly unknown[] {
      const values = offered ?? namedBy!(bindingsOf(ctx, kind));
      const own = values.filter((value) => mayRecord(ctx, kind, (binding) => names(binding, value)));
      return show ? own.map((value) => show(value, ctx)) : own;
    }
  }
  return Parts;
}
