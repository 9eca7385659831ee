import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { DateScalar, DecimalScalar } from '@minsheng/kernel/scalars';
import type { GraphQLSchema } from 'graphql';

const SCALARS = new Map([DateScalar, DecimalScalar].map((scalar) => [scalar.name, scalar]));

/**
 * The graph with the readers that every subgraph has for days and quantities: a day that does not exist is told to whoever
 * wrote it, before anybody is asked. Only for reading what comes in; a supergraph says of its scalars no more than the names.
 */
export function withBusinessScalars(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, { [MapperKind.SCALAR_TYPE]: (type) => SCALARS.get(type.name) ?? type });
}
