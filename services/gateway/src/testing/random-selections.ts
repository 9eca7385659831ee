import fc from 'fast-check';

/** Fields of the county's types with what can be asked below them; `''` where nothing can. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Query: { commitments: 'Commitment', whoIsAsking: '', careAsker: '' },
  Commitment: {
    code: '',
    title: '',
    careVisits: '',
    carePart: 'CarePart',
    careRecords: 'CareRecord',
    'r: careRecords(most: 2)': 'CareRecord',
    't: title': '',
  },
  CarePart: { pending: '' },
  CareRecord: { id: '', 'note(prefix: $prefix)': '', 'n: note': '', commitment: 'Commitment' },
  Meal: { id: '', 'n: note': '', dishes: 'Dish', commitment: 'Commitment' },
  Visit: { id: '', 'note(prefix: $prefix)': '', minutes: '', 'm: minutes': '', commitment: 'Commitment' },
  Dish: { id: '', name: '', 'other: name': '' },
};

const NARROWER: Readonly<Record<string, readonly string[]>> = {
  CareRecord: ['CareRecord', 'Meal', 'Visit'],
  Meal: ['Meal', 'CareRecord', 'Visit'],
  Visit: ['Visit', 'CareRecord'],
};

const DIRECTIVES = [
  '',
  '',
  '',
  '@include(if: $yes)',
  '@skip(if: $yes)',
  '@include(if: $no)',
  '@skip(if: $no) @include(if: true)',
];

/** Selections of the county in which keys are repeated, spread over fragments, narrowed, included and skipped. */
export function randomQuery(): fc.Arbitrary<string> {
  return fc.tuple(selections('Query', 5), selections('Commitment', 3), selections('CareRecord', 2)).map(
    ([query, commitment, record]) =>
      `query Q($yes: Boolean!, $no: Boolean! = false, $prefix: String) { ${query} commitments { ...Of } ...Root }
         fragment Root on Query { commitments { ...Of code } }
         fragment Of on Commitment { ${commitment} careRecords { ...On } }
         fragment On on CareRecord { ${record} id ... @include(if: $yes) { n: note } }`,
  );
}

function selections(type: string, depth: number): fc.Arbitrary<string> {
  return fc.array(selection(type, depth), { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
}

function selection(type: string, depth: number): fc.Arbitrary<string> {
  const fields = Object.entries(FIELDS[type]!).filter(([, below]) => depth > 0 || below === '');
  const field = fc
    .tuple(fc.constantFrom(...fields, ['__typename', ''] as const), directive())
    .chain(([[text, below], given]) =>
      below === ''
        ? fc.constant(`${text} ${given}`)
        : selections(below, depth - 1).map((inner) => `${text} ${given} { ${inner} }`),
    );
  if (depth === 0) return field;
  const fragment = fc
    .tuple(fc.constantFrom('', ...(NARROWER[type] ?? [type])), directive())
    .chain(([on, given]) =>
      selections(on || type, depth - 1).map((inner) => `... ${on && `on ${on}`} ${given} { ${inner} }`),
    );
  return fc.oneof({ weight: 3, arbitrary: field }, { weight: 1, arbitrary: fragment });
}

function directive(): fc.Arbitrary<string> {
  return fc.constantFrom(...DIRECTIVES);
}
