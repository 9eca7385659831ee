import { Property } from '@mikro-orm/decorators/legacy';
import { type Decimal, decimal, toCanonical } from '../../domain/index.ts';
import { MOST_COUNTED, MOST_MEASURED } from '../../graphql/bounds.rules.ts';
import { columnOf } from '../../records/condition.ts';
import type { UnitOfMeasure } from '../declaration.ts';
import { CanonicalDecimal } from '../canonical-decimal.ts';
import {
  type Field,
  type FieldOptions,
  type Maybe,
  type WithoutInput,
  NO_FILTERS,
  oneInput,
  sameValue,
} from '../field.ts';
import { GRAPH } from '../graph-types.ts';
import type { OneInput } from '../typed-inputs.ts';

interface CountOptions extends FieldOptions {
  readonly unit?: UnitOfMeasure;
  /** Left out: 0. */
  readonly least?: number;
  readonly most?: number;
}

const USUAL_DIGITS = 12;
/** Ten digits before the point: what a column of twelve holds. */
const MOST_IN_COLUMN = 9_999_999_999;
const SAMPLE = 500;

/** A whole number of things or people. */
export function count<const O extends CountOptions>(
  options: O = {} as O,
): Field<Maybe<O, number>, OneInput<O, number>> {
  const { optional = false, least = 0, most = MOST_COUNTED, secrecy = 'open', unit } = options;
  return {
    shape: 'count',
    options,
    ...(unit ? { unit } : {}),
    bounds: { least, most },
    columnType: 'int',
    define: Property({ type: 'int', nullable: optional }) as never,
    output: { type: GRAPH.count, nullable: optional || secrecy !== 'open' },
    inputs: oneInput(GRAPH.count, options, { most }),
    filters: sameValue(GRAPH.count, columnOf, options),
    take(given, { name, refuse }) {
      const value = (given[name] ?? null) as number | null;
      if (value !== null && value < least) refuse('NUMBER_TOO_SMALL', { least });
      return value as Maybe<O, number>;
    },
    image: (value) => value,
    sample: (name, draw) => ({ [name]: least + draw(Math.min(SAMPLE, most - least + 1)) }),
  };
}

interface QuantityOptions extends FieldOptions {
  readonly unit: UnitOfMeasure;
  /** Decimal places. */
  readonly places: number;
  /** Left out: 0. */
  readonly least?: number;
  /** Left out: not above 0 where `above`. */
  readonly above?: boolean;
  readonly most?: number;
  /** Digits of its column, where that has others than 12; more than those hold more. */
  readonly digits?: number;
  /** What is meant where recording leaves it out. */
  readonly initial?: string;
}

/** Whether recording may leave it out. */
type MayBeLeft<O> = O extends { readonly optional: true } | { readonly initial: string } ? true : false;

/** An exact quantity with its unit of measure, kept as a canonical decimal text. */
export function quantity<const O extends QuantityOptions>(
  options: O,
): Field<Maybe<O, string>, OneInput<O, Decimal, MayBeLeft<O>>> {
  return decimalField('quantity', options);
}

type MoneyOptions = FieldOptions & Pick<QuantityOptions, 'most' | 'digits' | 'initial'>;

/** Yuan, exact to the cent. */
export function money<const O extends MoneyOptions>(
  options: O = {} as O,
): Field<Maybe<O, string>, OneInput<O, Decimal, MayBeLeft<O>>> {
  return { ...decimalField('money', { ...options, unit: 'YUAN', places: 2 }), options };
}

function decimalField<const O extends QuantityOptions>(
  shape: 'quantity' | 'money',
  options: O,
): WithoutInput<Maybe<O, string>> {
  const {
    optional = false,
    unit,
    places,
    least = 0,
    above = false,
    digits = USUAL_DIGITS,
    most = digits > USUAL_DIGITS ? MOST_MEASURED : MOST_IN_COLUMN,
    initial,
  } = options;
  return {
    shape,
    options,
    unit,
    bounds: { least, most, places, ...(above ? { above } : {}) },
    columnType: 'numeric',
    define: Property({
      type: CanonicalDecimal,
      precision: digits,
      scale: places,
      nullable: optional,
    }) as never,
    output: { type: GRAPH.decimal, nullable: optional || (options.secrecy ?? 'open') !== 'open' },
    inputs: oneInput(GRAPH.decimal, { ...options, optional: optional || initial !== undefined }, { most }),
    filters: NO_FILTERS,
    take(given, { name, refuse }) {
      const value = (given[name] ?? (initial === undefined ? null : decimal(initial))) as Decimal | null;
      if (value === null) return null as Maybe<O, string>;
      if (above && value.lte(least)) refuse('NUMBER_NOT_ABOVE', { least });
      if (value.lt(least)) refuse('NUMBER_TOO_SMALL', { least });
      if (!value.eq(value.round(places))) refuse('NUMBER_TOO_FINE', { places });
      return toCanonical(value) as Maybe<O, string>;
    },
    image: (value) => (value === null ? null : toCanonical(decimal(value))),
    sample: (name, draw) => ({
      [name]: initial !== undefined && draw(2) === 0 ? null : String(least + 1 + draw(SAMPLE)),
    }),
  };
}
