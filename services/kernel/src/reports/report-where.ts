import { Field, ID } from 'type-graphql';
import type { Context } from '../context.ts';
import { type CalendarDate, toCanonical } from '../domain/index.ts';
import { graphNames, isPerson } from '../kinds/describe.ts';
import type { AnyField } from '../kinds/field.ts';
import { kindConditions } from '../kinds/kind-filter.ts';
import { kindFilter } from '../kinds/kind-inputs.ts';
import { type Condition, both, condition, equals } from '../records/condition.ts';
import type { RecordFilter } from '../records/record-filter.ts';
import { filterConditions } from '../records/record.queries.ts';
import type { AnyClass } from '../subgraph.ts';
import type { Kind } from '../kinds/declared.ts';
import { type Access, type ReportFields, accessOf, sqlOf } from './report-fields.ts';
import { NumberRange, ReportPeriod } from './report-types.ts';

type Given = Readonly<Record<string, unknown>>;
type Ranged = Readonly<Record<string, 'day' | 'number'>>;

/** What narrows a report of a kind, in whole or in one measure. */
export interface ReportWhere {
  /** `FaultReportFilter`: the filter of the kind's list, and ranges of days and numbers. */
  readonly input: AnyClass;
  /** Rows that are meant, but for the period of the kind's own day. */
  conditions(ctx: Context, given: Given): Condition;
  /** The period of the kind's own day that is said. */
  periodOf(given: Given): { from: CalendarDate | null; to: CalendarDate | null };
  /** Degrees of the columns by which it narrows. */
  accessOf(given: Given): readonly Access[];
}

export function reportWhere(kind: Kind, fields: ReportFields): ReportWhere {
  const specs = Object.entries<AnyField>(kind.fields);
  const { day } = kind.declaration;
  const names = { ...graphNames({ name: kind.name, plural: '' }), filter: `${kind.name}ReportFilter` };
  const input = kindFilter(names, specs);
  const filters = new Map(
    specs.flatMap(([field, spec]) => Object.keys(spec.filters(field)).map((name) => [name, spec] as const)),
  );
  const ranged = rangedFields(specs, fields, filters);
  Field(() => ID, { nullable: true })(input.prototype, 'unit');
  for (const [name, of] of Object.entries(ranged))
    Field(() => (of === 'day' ? ReportPeriod : NumberRange), { nullable: true })(input.prototype, name);
  const own = kindConditions(specs, kind.permissions);

  return {
    input,
    conditions(ctx, given) {
      const { from: _from, to: _to, ...rest } = given as RecordFilter;
      const ranges = Object.entries(ranged).flatMap(([name, of]) => {
        if (given[name] == null || (of === 'day' && name === day)) return [];
        const sql = sqlOf(name, kind.fields[name] as AnyField);
        return of === 'day'
          ? within(sql, given[name] as ReportPeriod)
          : inRange(`${sql}::numeric`, given[name] as NumberRange);
      });
      const unit = given['unit'] == null ? [] : [equals('unit_id', given['unit'])];
      return both([
        ...filterConditions(ctx, kind, rest as RecordFilter),
        ...own(ctx, rest as RecordFilter),
        ...unit,
        ...ranges,
      ]);
    },
    periodOf(given) {
      const { from = null, to = null } = given as RecordFilter;
      const said = given[day] as ReportPeriod | null | undefined;
      return { from: later(from, said?.from ?? null), to: earlier(to, said?.to ?? null) };
    },
    accessOf: (given) =>
      Object.entries(given).flatMap(([name, value]): Access[] => {
        if (value == null) return [];
        const spec = filters.get(name) ?? (name in ranged ? kind.fields[name] : undefined);
        if (spec) return [isPerson(spec) ? 'own' : accessOf(spec)];
        return name === 'search' || name === 'includeVoided' ? ['rows'] : ['figures'];
      }),
  };
}

/** Days and numbers that no filter has as a whole already. */
function rangedFields(
  specs: readonly (readonly [string, AnyField])[],
  { measures, dimensions }: ReportFields,
  filters: ReadonlyMap<string, AnyField>,
): Ranged {
  return Object.fromEntries(
    specs.flatMap(([name]): [string, 'day' | 'number'][] => {
      if (filters.has(name)) return [];
      if (dimensions.get(name)?.shape === 'day') return [[name, 'day']];
      return measures.get(name)?.shape === 'numbers' ? [[name, 'number']] : [];
    }),
  );
}

/** Days of a period, in which either end may be open. */
export function within(sql: string, { from, to }: ReportPeriod): Condition[] {
  return [...(from ? [condition(`${sql} >= ?`, from)] : []), ...(to ? [condition(`${sql} <= ?`, to)] : [])];
}

const SIGNS = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const satisfies Record<keyof NumberRange, string>;

/** Numbers within a range; compared exactly. */
export function inRange(sql: string, range: NumberRange): Condition[] {
  return Object.entries(SIGNS).flatMap(([name, sign]) => {
    const bound = range[name as keyof NumberRange];
    return bound == null ? [] : [condition(`${sql} ${sign} ?::numeric`, toCanonical(bound))];
  });
}

function later(one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null {
  return one && other ? (one > other ? one : other) : (one ?? other);
}

function earlier(one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null {
  return one && other ? (one < other ? one : other) : (one ?? other);
}
