import { GraphQLInt } from 'graphql';
import { ID } from 'type-graphql';
import { DateScalar, DecimalScalar } from '../graphql/scalars.ts';
import type { GraphType } from './field.ts';

/** Types of the graph that fields are made of. */
export const GRAPH = {
  text: { thunk: () => String, sdl: 'String' },
  yesNo: { thunk: () => Boolean, sdl: 'Boolean' },
  count: { thunk: () => GraphQLInt, sdl: 'Int' },
  id: { thunk: () => ID, sdl: 'ID' },
  day: { thunk: () => DateScalar, sdl: 'Date' },
  decimal: { thunk: () => DecimalScalar, sdl: 'Decimal' },
} as const satisfies Record<string, GraphType>;
