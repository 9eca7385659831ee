import type { KindDeclaration } from '../kinds/declaration.ts';
import { capital, isPerson } from '../kinds/describe.ts';
import type { AnyField, Fields } from '../kinds/field.ts';
import { isHiddenFromOthers, propertyOf } from '../kinds/kind-entity.ts';
import { columnOf } from '../records/condition.ts';

/**
 * Who may let a column take part in a report: `figures` whoever sees the county's figures, `rows` who may read the rows,
 * `own` the owning unit alone. What tells of people or names single things is for readers.
 */
export type Access = 'figures' | 'rows' | 'own';

interface Column {
  /** As rows of the report call it. */
  readonly name: string;
  readonly access: Access;
  /** Message keys of what people call it: `fault.foundOn`; of days between two fields both. */
  readonly labels: readonly string[];
  /** SQL over the row `r`; empty for the rows themselves. */
  readonly sql: string;
}

/** What a report groups by. */
export interface Dimension extends Column {
  readonly shape: 'day' | 'plain' | 'stub' | 'record' | 'township' | 'person';
  /** Field that it comes from; left out for what every record has. */
  readonly spec?: AnyField;
  /** Whether it is the day by which periods are told. */
  readonly isDay?: boolean;
}

/** What a report computes: rows, different people or homes, a share of the rows, or what numbers come to. */
export interface Measure extends Column {
  readonly shape: 'count' | 'distinct' | 'share' | 'numbers';
}

/** What a report of a kind may group by and compute, by name. */
export interface ReportFields {
  readonly dimensions: ReadonlyMap<string, Dimension>;
  readonly measures: ReadonlyMap<string, Measure>;
  /** Whether its records tell of people: then everything in it is for readers. */
  readonly ofPeople: boolean;
}

export interface Reported {
  readonly fields: Fields;
  readonly declaration: Pick<KindDeclaration, 'day' | 'noun'>;
}

/** What follows from a kind's fields for its report. Throws where two things would have one name. */
export function reportFields({ fields, declaration: { day, noun } }: Reported): ReportFields {
  const specs = Object.entries<AnyField>(fields);
  const dimensions: Dimension[] = [
    { name: 'unit', shape: 'stub', access: 'figures', labels: ['report.unit'], sql: 'r.unit_id' },
    {
      name: 'township',
      shape: 'township',
      access: 'figures',
      labels: ['report.township'],
      sql: 'r.township_id',
    },
    ...specs.flatMap(([name, spec]) => dimensionOf(name, spec, `${noun}.${name}`, name === day)),
  ];
  const measures: Measure[] = [
    { name: 'count', shape: 'count', access: 'figures', labels: ['report.count'], sql: '' },
    { name: 'share', shape: 'share', access: 'figures', labels: ['report.share'], sql: '' },
    ...distinctOf(specs),
    ...specs.flatMap(([name, spec]) => numbersOf(name, spec, `${noun}.${name}`)),
    ...daysTo(specs, day, noun),
  ];
  const names = [...dimensions, ...measures].map(({ name }) => name);
  const twice = names.find((name, nth) => names.indexOf(name) !== nth);
  if (twice) throw new Error(`${noun}: its report would have ${twice} twice`);
  return {
    dimensions: new Map(dimensions.map((it) => [it.name, it])),
    measures: new Map(measures.map((it) => [it.name, it])),
    ofPeople: specs.some(([, spec]) => tellsOfPeople(spec)),
  };
}

/** The one place that knows where a field's value lies: SQL over the row `r`. */
export function sqlOf(name: string, spec: AnyField): string {
  return spec.sql ? `(${spec.sql})` : `r."${columnOf(propertyOf(name, spec))}"`;
}

/** Leaves by which days and people are grouped; everything else is its own one leaf. */
export const LEAVES = {
  day: {
    day: (sql) => `${sql}::date`,
    week: (sql) => `to_char(${sql}, 'IYYY-"W"IW')`,
    month: (sql) => `to_char(${sql}, 'YYYY-MM')`,
    quarter: (sql) => `to_char(${sql}, 'YYYY-"Q"Q')`,
    year: (sql) => `extract(year from ${sql})::int`,
  },
  person: {
    sex: (column) => `r."${column}_sex"`,
    ageGroup: (column, day) => `(extract(year from ${day})::int - r."${column}_birth_year") / 10 * 10`,
  },
} as const satisfies Record<string, Readonly<Record<string, (sql: string, day: string) => string>>>;

/** For whom a field may take part. */
export function accessOf(spec: AnyField): Access {
  if (isPerson(spec) || isHiddenFromOthers(spec)) return 'own';
  return NAMING.includes(spec.shape) || COUNTING_PEOPLE.includes(spec.unit) ? 'rows' : 'figures';
}

const NAMING: readonly string[] = ['text', 'note', 'record'];
const COUNTING_PEOPLE: readonly unknown[] = ['PERSON', 'PERSON_TIME', 'HOUSEHOLD'];

/** Of lines: what they belong to may. */
function tellsOfPeople(spec: AnyField): boolean {
  if (spec.owner) return Object.values(spec.owner.kind.declaration.fields).some(isOfPeople);
  return isOfPeople({ shape: spec.shape, secrecy: spec.options.secrecy });
}

function isOfPeople({ shape, secrecy = 'open' }: { readonly shape: string; readonly secrecy?: string }) {
  return shape === 'person' || shape === 'household' || secrecy !== 'open';
}

function dimensionOf(name: string, spec: AnyField, label: string, isDay: boolean): readonly Dimension[] {
  const of = { name, labels: [label], spec, access: accessOf(spec), ...(isDay ? { isDay } : {}) };
  if (isPerson(spec)) return [{ ...of, access: 'rows', shape: 'person', sql: columnOf(name) }];
  if (spec.options.secrecy === 'sealed' || !(spec.output || isDay)) return [];
  const sql = sqlOf(name, spec);
  switch (spec.shape) {
    case 'day':
      return [{ ...of, shape: 'day', sql }];
    case 'choice':
    case 'yesNo':
    case 'text':
      return [{ ...of, shape: 'plain', sql }];
    case 'count':
      return isOrdinal(spec) ? [{ ...of, shape: 'plain', sql }] : [];
    case 'unit':
      return [{ ...of, shape: 'stub', sql }];
    case 'record':
      // What other modules keep is named by id alone.
      return [{ ...of, shape: spec.fetch ? 'record' : 'stub', sql }];
    default:
      return [];
  }
}

/** Numbers that say which and not how many: a year, a round. */
function isOrdinal({ unit, options }: AnyField): boolean {
  return unit === 'YEAR' || options.key === true;
}

function distinctOf(specs: readonly (readonly [string, AnyField])[]): readonly Measure[] {
  const person = specs.find(([, spec]) => isPerson(spec))?.[0];
  const home = specs.find(([, { shape }]) => shape === 'household')?.[0];
  const of = { shape: 'distinct', access: 'rows' } as const;
  const people = person && hashSql(person, 'id_number_hash');
  return [
    ...(people ? [{ ...of, name: 'people', labels: ['report.people'], sql: people }] : []),
    // Where nobody says which home it is, each person is a home of his own, as figures count them.
    ...(home
      ? [
          {
            ...of,
            name: 'households',
            labels: ['report.households'],
            sql: `coalesce(${[hashSql(home, 'key_hash'), people].filter(Boolean).join(', ')})`,
          },
        ]
      : []),
  ];
}

function hashSql(name: string, column: string): string {
  return `r."${columnOf(name)}_${column}"`;
}

function numbersOf(name: string, spec: AnyField, label: string): readonly Measure[] {
  const isNumber = ['count', 'quantity', 'money'].includes(spec.shape) && !isOrdinal(spec);
  if (!isNumber || !spec.output || spec.options.internal) return [];
  const sql = `${sqlOf(name, spec)}::numeric`;
  return [{ name, shape: 'numbers', access: accessOf(spec), labels: [label], sql }];
}

/** How long it takes from the day of a record to each later day of it. */
function daysTo(
  specs: readonly (readonly [string, AnyField])[],
  day: string,
  noun: string,
): readonly Measure[] {
  const from = specs.find(([name]) => name === day)![1];
  return specs.flatMap(([name, spec]): Measure[] => {
    if (spec.shape !== 'day' || name === day || !spec.output || spec.options.internal) return [];
    return [
      {
        name: `daysTo${capital(name)}`,
        shape: 'numbers',
        access: accessOf(spec) === 'own' ? 'own' : accessOf(from),
        labels: [`${noun}.${day}`, `${noun}.${name}`],
        sql: `(${sqlOf(name, spec)} - ${sqlOf(day, from)})::numeric`,
      },
    ];
  });
}
