import type { FieldDeclaration, KindDeclaration } from '@minsheng/kernel/kinds';

/** A dimension or a measure as the declaration lets anybody expect it, told without the kernel's own derivation. */
export interface ExpectedDimension {
  readonly name: string;
  readonly leaves?: readonly string[];
  /** Selection of what has no leaves: `unit { id }`. */
  readonly selection?: string;
  /** Columns of the plain row, by leaf or as a whole. */
  readonly column: string;
  readonly shape: 'day' | 'person' | 'id' | 'plain';
  readonly access: Access;
}

export interface ExpectedMeasure {
  readonly name: string;
  readonly shape: 'count' | 'distinct' | 'share' | 'numbers';
  /** Of distinct the columns in order of precedence, of numbers one, of days the earlier and the later. */
  readonly columns: readonly string[];
  readonly access: Access;
}

export type Access = 'figures' | 'rows' | 'own';

export const LEAVES = {
  day: ['day', 'week', 'month', 'quarter', 'year'],
  person: ['sex', 'ageGroup'],
} as const;

export const columnOf = (name: string) => name.replaceAll(/[A-Z]/g, (it) => `_${it.toLowerCase()}`);

const COUNTS_PEOPLE: readonly (string | undefined)[] = ['PERSON', 'PERSON_TIME', 'HOUSEHOLD'];
const NUMBERS: readonly string[] = ['count', 'quantity', 'money'];

function isOrdinal({ shape, unit, key }: FieldDeclaration): boolean {
  return shape === 'count' && (unit === 'YEAR' || key);
}

export function expectedAccess({ shape, secrecy, unit }: FieldDeclaration): Access {
  if (secrecy !== 'open') return 'own';
  return shape === 'text' || shape === 'record' || COUNTS_PEOPLE.includes(unit) ? 'rows' : 'figures';
}

/** Whether its records tell of people, or belong to what does. */
export function isOfPeople({ fields, ownedBy }: KindDeclaration, all: readonly KindDeclaration[]): boolean {
  const owner = ownedBy ? (all.find(({ name }) => name === ownedBy.kind)?.fields ?? []) : [];
  return [...fields, ...owner].some(
    ({ shape, secrecy }) => shape === 'person' || shape === 'household' || secrecy !== 'open',
  );
}

export function expectedDimensions({ fields, day }: KindDeclaration): readonly ExpectedDimension[] {
  const figures = { shape: 'id', access: 'figures' } as const;
  return [
    { name: 'unit', column: 'unit_id', selection: '{ id }', ...figures },
    { name: 'township', column: 'township_id', selection: '{ id }', ...figures },
    ...fields.flatMap((field): ExpectedDimension[] => {
      const { name, shape, secrecy } = field;
      const of = { name, column: columnOf(name), access: expectedAccess(field) };
      if (shape === 'person') return [{ ...of, shape, access: 'rows', leaves: LEAVES.person }];
      if (secrecy === 'sealed' || (field.selection === '' && name !== day)) return [];
      if (shape === 'day') return [{ ...of, shape, leaves: LEAVES.day }];
      if (shape === 'record' || shape === 'unit')
        return [{ ...of, column: `${of.column}_id`, shape: 'id', selection: '{ id }' }];
      return ['choice', 'yesNo', 'text'].includes(shape) || isOrdinal(field)
        ? [{ ...of, shape: 'plain' }]
        : [];
    }),
  ];
}

export function expectedMeasures({ fields, day, people }: KindDeclaration): readonly ExpectedMeasure[] {
  const person = fields.find(({ shape }) => shape === 'person')?.name;
  const home = fields.find(({ shape }) => shape === 'household')?.name;
  const hash = person && `${columnOf(person)}_id_number_hash`;
  const own = fields.find(({ name }) => name === day)!;
  return [
    { name: 'count', shape: 'count', columns: [], access: 'figures' },
    { name: 'share', shape: 'share', columns: [], access: 'figures' },
    ...(people ? [{ name: 'people', shape: 'distinct', columns: [hash!], access: 'rows' } as const] : []),
    ...(home
      ? [
          {
            name: 'households',
            shape: 'distinct',
            columns: [`${columnOf(home)}_key_hash`, ...(hash ? [hash] : [])],
            access: 'rows',
          } as const,
        ]
      : []),
    ...fields.flatMap((field): ExpectedMeasure[] => {
      const { name, shape, selection } = field;
      if (selection === '') return [];
      if (NUMBERS.includes(shape) && !isOrdinal(field))
        return [{ name, shape: 'numbers', columns: [columnOf(name)], access: expectedAccess(field) }];
      if (shape !== 'day' || name === day) return [];
      const access = expectedAccess(field) === 'own' ? 'own' : expectedAccess(own);
      const measure = `daysTo${name[0]!.toUpperCase()}${name.slice(1)}`;
      return [{ name: measure, shape: 'numbers', columns: [columnOf(day), columnOf(name)], access }];
    }),
  ];
}
