import { Embedded } from '@mikro-orm/decorators/legacy';
import { type CalendarDate, checkDigit } from '../../domain/index.ts';
import {
  type PersonFacts,
  type PersonInput,
  SealedPerson,
  hashIdNumber,
  hashName,
  sealPerson,
} from '../../people/sealed-person.ts';
import { columnOf, equals } from '../../records/condition.ts';
import type { Field, FieldFilter, FieldOptions } from '../field.ts';
import { GRAPH } from '../graph-types.ts';
import type { SeveralInputs } from '../typed-inputs.ts';

/** A person is said by name, number and phone, whatever the field is called. */
type PersonField = Field<SealedPerson, SeveralInputs<PersonInput>>;

type PersonOptions = Pick<FieldOptions, 'description' | 'filter' | 'search'>;

/** Somebody, sealed in the record: masked for all readers, whole for the owning unit, one at a time and logged. */
export function person(options: PersonOptions = {}): PersonField {
  return personField('person', options);
}

/** A household, known by one of its people: the person who stands for it. */
export function household(options: PersonOptions = {}): PersonField {
  return personField('household', options);
}

/** Birthday and sex of those who were just typed in: rules may ask, nothing keeps the birthday. */
const facts = new WeakMap<SealedPerson, PersonFacts>();

/** What rules may know of a person in the action that records him; undefined later. */
export function factsOfPerson(sealed: SealedPerson | undefined): PersonFacts | undefined {
  return sealed && facts.get(sealed);
}

function personField(shape: 'person' | 'household', options: PersonOptions): PersonField {
  return {
    shape,
    options: { ...options, secrecy: 'sealed' },
    bounds: {},
    define: (prototype, property) =>
      Embedded(() => SealedPerson, { prefix: `${columnOf(property)}_` })(prototype, property),
    inputs: () => ({ name: typedIn(false), idNumber: typedIn(false), phone: typedIn(true) }),
    filters: (field): Readonly<Record<string, FieldFilter>> => {
      if (!options.filter) return {};
      return {
        idNumber: {
          type: GRAPH.text,
          description: whole('ID number'),
          condition: (value, { vault }) =>
            equals(`${columnOf(field)}_id_number_hash`, hashIdNumber(vault, String(value))),
        },
        name: {
          type: GRAPH.text,
          description: whole('name'),
          condition: (value, { vault }) =>
            equals(`${columnOf(field)}_name_hash`, hashName(vault, String(value))),
        },
      };
    },
    take(given, { tx }) {
      const sealed = sealPerson(tx.vault, given as unknown as PersonInput);
      facts.set(sealed.person, sealed.facts);
      return sealed.person;
    },
    image: ({ idNumberHash }) => idNumberHash,
    hidden: true,
    sample: (_, draw) => {
      const birth = `${1930 + draw(30)}-0${1 + draw(9)}-1${draw(10)}` as CalendarDate;
      return { name: `样本${draw(1000)}`, idNumber: idNumberOf(birth, draw(1000)), phone: null };
    },
  };
}

function idNumberOf(birth: CalendarDate, sequence: number): string {
  const first17 = `500240${birth.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return first17 + checkDigit(first17);
}

function typedIn(optional: boolean) {
  return { type: GRAPH.text, optional };
}

function whole(what: string): string {
  return `Exact ${what}, matched by keyed hash; owning unit only.`;
}
