import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { DateScalar } from '../graphql/scalars.ts';
import type { Kind } from '../kinds/declared.ts';
import { small } from '../kinds/describe.ts';
import { type Messages, translate } from '../messages.ts';
import type { AnyClass } from '../subgraph.ts';
import { type ReportArguments, askReport } from './ask-report.ts';
import { reportFields } from './report-fields.ts';
import { type Words, reportType } from './report-graph.ts';
import { ReportComparison, ReportPeriod } from './report-types.ts';
import { reportWhere } from './report-where.ts';

/** `faultReport`: the report of a declared kind, its words from the labels of the declaration. */
export function kindReport(kind: Kind, messages: Messages): AnyClass {
  const fields = reportFields(kind);
  const where = reportWhere(kind, fields);
  const words: Words = (code, params) => translate(messages, code, params);
  const Report = reportType(kind.name, fields, where.input, words);
  const of = { kind, fields, where };
  const description = words(fields.ofPeople ? 'report.ofPeople' : 'report.ofKind', {
    kind: words(kind.declaration.titles.many),
  });

  @Resolver()
  class KindReport {
    @Query(() => Report, { name: `${small(kind.name)}Report`, nullable: true, description })
    report(
      @Arg('where', () => where.input, { nullable: true, description: words('report.where') })
      given: object | null | undefined,
      @Arg('compareTo', () => ReportComparison, { nullable: true, description: words('report.compareTo') })
      compareTo: ReportComparison | null | undefined,
      @Arg('compareWith', () => ReportPeriod, { nullable: true, description: words('report.compareWith') })
      compareWith: ReportPeriod | null | undefined,
      @Arg('asOf', () => DateScalar, { nullable: true, description: words('report.asOf') })
      asOf: ReportArguments['asOf'],
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return askReport(
        ctx,
        of,
        { where: given as ReportArguments['where'], compareTo, compareWith, asOf },
        info,
      );
    }
  }
  return KindReport;
}
