import { Embedded } from '@mikro-orm/decorators/legacy';
import { type CalendarDate, checkDigit } from '../../domain/index.ts';
import {
  type PersonFacts,
  type PersonInput,
  SealedPerson,
  isWhole,
  sealPerson,
  sealWholeNumber,
} from '../../people/sealed-person.ts';
import { hashName, hashesOfNumber } from '../../people/subject.ts';
import { columnOf, equals, isAmong } from '../../records/condition.ts';
import { placeOf } from '../../records/record.actions.ts';
import type { Field, FieldFilter, FieldOptions, Given, Taking } from '../field.ts';
import { GRAPH } from '../graph-types.ts';
import type { SeveralInputs } from '../typed-inputs.ts';
import { PERSON_COMPLETIONS, PERSON_INPUTS } from './person-inputs.ts';

/** A person is said by name, number and phone, whatever the field is called; the rest only where the number is not the usual one. */
type PersonField = Field<SealedPerson, SeveralInputs<PersonInput>>;

type PersonOptions = Pick<FieldOptions, 'description' | 'filter' | 'search'>;

/** Somebody, sealed in the record: masked for all readers, whole for the owning unit, one at a time and logged. */
export function person(options: PersonOptions = {}): PersonField {
  return {
    shape: 'person',
    options: { ...options, secrecy: 'sealed' },
    bounds: {},
    define: (prototype, property) =>
      Embedded(() => SealedPerson, { prefix: `${columnOf(property)}_` })(prototype, property),
    inputs: () => PERSON_INPUTS,
    completions: PERSON_COMPLETIONS,
    filters: (field): Readonly<Record<string, FieldFilter>> => {
      if (!options.filter) return {};
      return {
        idNumber: {
          type: GRAPH.text,
          description: whole('ID number'),
          condition: (value, { vault }) =>
            isAmong(`${columnOf(field)}_id_number_hash`, hashesOfNumber(vault, String(value))),
        },
        name: {
          type: GRAPH.text,
          description: whole('name'),
          condition: (value, { vault }) =>
            equals(`${columnOf(field)}_name_hash`, hashName(vault, String(value))),
        },
      };
    },
    take: (given, at) => remember(sealPerson(at.tx.vault, withPlace(given, at), at.tx.clock.today())),
    complete(given, at, kept) {
      const completed = sealWholeNumber(at.tx.vault, kept, withPlace(given, at), at.tx.clock.today());
      if (!isWhole(kept)) return remember(completed);
      // Another record of the same case brought it meanwhile.
      if (completed.person.idNumberHash !== kept.idNumberHash)
        at.refuse('PERSON_IS_WHOLE', { field: 'idNumber' });
      return kept;
    },
    image: ({ idNumberHash }) => idNumberHash,
    hidden: true,
    sample: (_, draw) => {
      const birth = `${1930 + draw(30)}-0${1 + draw(9)}-1${draw(10)}` as CalendarDate;
      return { name: `样本${draw(1000)}`, idNumber: idNumberOf(birth, draw(1000)), phone: null };
    },
  };
}

/** Birthday and sex of those who were just typed in: rules may ask, nothing keeps the birthday. */
const facts = new WeakMap<SealedPerson, PersonFacts>();

/** What rules may know of a person in the action that records him; undefined later. */
export function factsOfPerson(sealed: SealedPerson | undefined): PersonFacts | undefined {
  return sealed && facts.get(sealed);
}

type Sealed = ReturnType<typeof sealPerson>;

function remember({ person: sealed, facts: known }: Sealed): SealedPerson {
  facts.set(sealed, known);
  return sealed;
}

/** Without a paper it matters where somebody lives: as the record says, or what it belongs to. */
function withPlace(given: Given, { tx, record }: Taking) {
  const said = given as unknown as PersonInput & { readonly township?: string | null };
  return { ...said, township: placeOf(tx, said.township) ?? (record['townshipId'] as string | null) };
}

function idNumberOf(birth: CalendarDate, sequence: number): string {
  const first17 = `500240${birth.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return first17 + checkDigit(first17);
}

function whole(what: string): string {
  return `Exact ${what}, matched by keyed hash; owning unit only.`;
}
