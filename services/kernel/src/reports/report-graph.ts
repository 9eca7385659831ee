import { GraphQLInt } from 'graphql';
import { Arg, Field, InputType, Int, ObjectType } from 'type-graphql';
import { TownshipReference, UnitReference } from '../graphql/references.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { SortDirection } from '../records/ordering.ts';
import type { AnyClass } from '../subgraph.ts';
import { MOST_GROUPS } from './ask-report.ts';
import type { Dimension, Measure, ReportFields } from './report-fields.ts';
import {
  Measured,
  MeasuredNumbers,
  NumberRange,
  NumbersOrder,
  NumbersRange,
  ReportDay,
  ReportPerson,
} from './report-types.ts';

/** Rows that a report shows where nothing else is asked. */
const USUAL_GROUPS = 50;

/** Texts of a module, by key. */
export type Words = (code: string, params?: Readonly<Record<string, string>>) => string;

/** `FaultReport` with its rows and totals, orders and limits: what people call each column stands in the schema. */
export function reportType(name: string, fields: ReportFields, Where: AnyClass, words: Words): AnyClass {
  const [dimensions, measures] = [[...fields.dimensions.values()], [...fields.measures.values()]];
  const Row = objectType(`${name}ReportRow`, words('report.row'));
  for (const it of dimensions)
    Field(() => typeOf(it) as never, { nullable: true, description: labelOf(it, words) })(
      Row.prototype,
      it.name,
    );
  addMeasures(Row, measures, Where, words);
  Field(() => String, { description: words('report.cursor') })(Row.prototype, 'cursor');
  const Totals = objectType(`${name}ReportTotals`, words('report.totals'));
  addMeasures(Totals, measures, Where, words);

  const [Order, Having] = [orderInput(name, measures, words), havingInput(name, measures, words)];
  const Report = objectType(`${name}Report`);
  const { prototype } = Report;
  Field(() => [Row], { description: words('report.rows') })(prototype, 'rows');
  Arg('first', () => Int, {
    defaultValue: USUAL_GROUPS,
    description: words('report.first', { most: String(MOST_GROUPS) }),
  })(prototype, 'rows', 0);
  Arg('after', () => String, { nullable: true, description: words('report.after') })(prototype, 'rows', 1);
  Arg('orderBy', () => [Order], { nullable: true, description: words('report.orderBy') })(
    prototype,
    'rows',
    2,
  );
  Arg('having', () => Having, { nullable: true, description: words('report.having') })(prototype, 'rows', 3);
  Field(() => Totals, { description: words('report.totals') })(prototype, 'totals');
  Field(() => DateScalar, { description: words('report.asOf') })(prototype, 'asOf');
  return Report;
}

function addMeasures(Type: AnyClass, measures: readonly Measure[], Where: AnyClass, words: Words): void {
  for (const { name, shape, labels } of measures) {
    const [type, nullable] =
      shape === 'count' ? [GraphQLInt, false] : [shape === 'numbers' ? MeasuredNumbers : Measured, false];
    Field(() => type as never, { nullable, description: labelOf({ labels }, words) })(Type.prototype, name);
    Arg('where', () => Where, { nullable: true, description: words('report.whereOfMeasure') })(
      Type.prototype,
      name,
      0,
    );
  }
}

/** What an order or a limit may name: shares need an argument. */
function named(measures: readonly Measure[]): readonly Measure[] {
  return measures.filter(({ shape }) => shape !== 'share');
}

function inputType(
  name: string,
  of: readonly Measure[],
  types: { readonly numbers: unknown; readonly one: unknown },
  words: Words,
): AnyClass {
  const { [name]: Input } = { [name]: class {} };
  for (const it of of)
    Field(() => (it.shape === 'numbers' ? types.numbers : types.one) as never, {
      nullable: true,
      description: labelOf(it, words),
    })(Input!.prototype, it.name);
  InputType(name)(Input!);
  return Input!;
}

function orderInput(name: string, measures: readonly Measure[], words: Words): AnyClass {
  return inputType(
    `${name}ReportOrder`,
    named(measures),
    { numbers: NumbersOrder, one: SortDirection },
    words,
  );
}

function havingInput(name: string, measures: readonly Measure[], words: Words): AnyClass {
  return inputType(
    `${name}ReportHaving`,
    named(measures),
    { numbers: NumbersRange, one: NumberRange },
    words,
  );
}

function objectType(name: string, description?: string): AnyClass {
  const { [name]: Type } = { [name]: class {} };
  ObjectType(name, { simpleResolvers: true, description })(Type!);
  return Type!;
}

function typeOf({ shape, spec }: Dimension): unknown {
  switch (shape) {
    case 'day':
      return ReportDay;
    case 'person':
      return ReportPerson;
    case 'township':
      return TownshipReference;
    case 'stub':
      return spec?.output?.type.thunk() ?? UnitReference;
    default:
      return spec!.output!.type.thunk();
  }
}

/** What people call a column; of days between two fields both. */
function labelOf({ labels }: { readonly labels: readonly string[] }, words: Words): string {
  const [from, to] = labels as readonly [string, string?];
  return to ? words('report.daysTo', { from: words(from), to: words(to) }) : words(from);
}
