import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Batch, Context } from '../context.ts';
import type { Stub } from '../records/bureau.ts';
import { both, columnOf, equals, isAmong } from '../records/condition.ts';
import type { KeptRecord } from '../records/kept-record.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { type Row, readRows } from '../records/rows.ts';
import type { AnyClass } from '../subgraph.ts';
import type { OwnerField } from './owner-field.ts';

/** The owner's list of its standing lines, in the order in which they were recorded: one query for all owners. */
export function linesResolver<R extends KeptRecord>(
  line: RecordKind<R>,
  { property, owner }: OwnerField,
  listed: string,
): AnyClass {
  const linesById: Batch<string, readonly Row[]> = async (ctx, ids) => {
    const where = both([isAmong(columnOf(property), ids), equals('voided_on', null)]);
    const found = await readRows(ctx, line, { where, orderBy: 'r.recorded_at, r.id' });
    return ids.map((id) => found.filter((row) => (row as Row)[property] === id));
  };

  @Resolver(() => owner.kind.entity)
  class Lines {
    @FieldResolver(() => [line.entity], {
      name: listed,
      description: 'Those that stand, in the order in which they were recorded.',
    })
    lines(@Root() { id }: Stub, @Ctx() ctx: Context): Promise<readonly Row[]> {
      return ctx.load(linesById, id);
    }
  }
  return Lines;
}
