import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { type CalendarDate, type Decimal, decimal, findCalendarDate, toCanonical } from '../domain/index.ts';

/** `Date`: a day in Asia/Shanghai, `2026-11-20`. */
export const DateScalar = new GraphQLScalarType<CalendarDate, string>({
  name: 'Date',
  description: 'Calendar day in Asia/Shanghai, written 2026-11-20.',
  serialize: (value) => String(value),
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** `Decimal`: exact, as a canonical string. */
export const DecimalScalar = new GraphQLScalarType<Decimal, string>({
  name: 'Decimal',
  description: 'Exact decimal as a canonical string: 12.5, never 12.50 or 1.25e1.',
  serialize: (value) => toCanonical(decimal(value as Decimal | string)),
  parseValue: readDecimal,
  parseLiteral: (node) =>
    readDecimal(
      node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT
        ? node.value
        : undefined,
    ),
});

function readDay(value: unknown): CalendarDate {
  const day = typeof value === 'string' ? findCalendarDate(value) : undefined;
  if (!day)
    throw new GraphQLError('Date: expected a day that exists, written YYYY-MM-DD', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  return day;
}

function readDecimal(value: unknown): Decimal {
  if (
    (typeof value === 'string' || typeof value === 'number') &&
    /^-?\d{1,20}(\.\d{1,10})?$/.test(String(value))
  )
    return decimal(value);
  throw new GraphQLError('Decimal: expected a number such as 12.5', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
