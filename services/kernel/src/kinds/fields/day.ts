import { Property } from '@mikro-orm/decorators/legacy';
import { type CalendarDate, addDays } from '../../domain/index.ts';
import { columnOf } from '../../records/condition.ts';
import { type Field, type FieldOptions, type Maybe, oneInput, sameValue } from '../field.ts';
import type { OneInput } from '../typed-inputs.ts';
import { GRAPH } from '../graph-types.ts';

interface DayOptions extends FieldOptions {
  /** Not after the business day. */
  readonly past?: boolean;
  /** First day that can be meant, where it may lie before this century. */
  readonly earliest?: CalendarDate;
  /** What is meant where it is left out, also by whoever amends: a day up to which something is known. */
  readonly otherwise?: 'today';
}

/** Whether recording may leave it out. */
type MayBeLeft<O> = O extends { readonly optional: true } | { readonly otherwise: 'today' } ? true : false;

/** A calendar day. */
export function day<const O extends DayOptions>(
  options: O = {} as O,
): Field<Maybe<O, CalendarDate>, OneInput<O, CalendarDate, MayBeLeft<O>>> {
  const { past = false, optional = false, earliest, otherwise } = options;
  return {
    shape: 'day',
    options,
    bounds: { ...(past ? { past } : {}), ...(earliest ? { earliest } : {}) },
    columnType: 'date',
    define: Property({ type: 'date', nullable: optional }) as never,
    output: { type: GRAPH.day, nullable: optional },
    inputs: oneInput(
      GRAPH.day,
      { ...options, optional: optional || otherwise !== undefined },
      earliest ? { earliest } : {},
    ),
    ...(otherwise ? { always: true } : {}),
    filters: sameValue(GRAPH.day, columnOf, options),
    take(given, { tx, name, refuse }) {
      const today = tx.clock.today();
      const value = (given[name] ?? (otherwise ? today : null)) as CalendarDate | null;
      if (value !== null && past && value > today) refuse('DAY_AFTER_TODAY', { today });
      return value as Maybe<O, CalendarDate>;
    },
    image: (value) => value,
    sample: (name, draw) => ({ [name]: addDays(SAMPLE_FROM, draw(SAMPLE_DAYS)) }),
  };
}

const SAMPLE_FROM = '2026-01-01' as CalendarDate;
const SAMPLE_DAYS = 150;
