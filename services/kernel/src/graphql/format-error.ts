import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { findFailure } from '../database/failures.ts';
import type { Log } from '../log.ts';
import { type Messages, translate } from '../messages.ts';
import { ToBeConfirmed, idOfQuestion, questionInWords } from '../questions/question.ts';
import { Refusal } from '../refusal.ts';
import type { SubgraphDefinition } from '../subgraph.ts';
import { requestIdOf } from './request-ids.ts';

/** Errors that graphql-js and Apollo raise before a resolver runs; their text is about the request, not about us. */
const REQUEST_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
]);

/**
 * The one translator: a refusal becomes its text with code, field and params; a bad request stays as it is; anything
 * else is logged whole and told as INTERNAL with a number to ask for. No stack, SQL or internal text leaves.
 */
export function errorFormatter(
  { messages, conflicts }: Pick<SubgraphDefinition, 'messages' | 'conflicts'>,
  log: Log,
) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const cause = asRefusal(unwrapResolverError(error), conflicts);
    if (cause instanceof ToBeConfirmed) {
      const questions = cause.questions.map((it) => ({
        id: idOfQuestion(it),
        code: it.code,
        field: it.field,
        message: questionInWords(messages, it),
      }));
      const message = questions.map((it) => it.message).join('');
      return { message, locations, path, extensions: { code: cause.code, params: { questions } } };
    }
    if (cause instanceof Refusal) {
      const { field, label = labelOf(messages, field), ...params } = cause.params;
      return {
        message: translate(messages, cause.words, { ...params, label }),
        locations,
        path,
        extensions: { code: cause.code, field, params },
      };
    }
    const code = formatted.extensions?.code;
    if (cause instanceof GraphQLError && typeof code === 'string' && REQUEST_CODES.has(code)) {
      return { message: formatted.message, locations, path, extensions: { code } };
    }
    if (isAboutArgument(cause))
      return { message: cause.message, locations, path, extensions: { code: 'BAD_USER_INPUT' } };
    const requestId = requestIdOf(error);
    log.error({ err: cause, requestId, path }, 'resolver failed');
    return {
      message: translate(messages, 'INTERNAL', { requestId }),
      locations,
      path,
      extensions: { code: 'INTERNAL', requestId },
    };
  };
}

/** What people call a field: of `days.2.warned` the last. */
function labelOf(messages: Messages, field = ''): string {
  const name = field.split('.').findLast((part) => !/^\d+$/.test(part));
  const known = translate(messages, `FIELD_${name}`);
  return known === `FIELD_${name}` ? translate(messages, 'FIELD_UNNAMED') : known;
}

/** graphql-js finds only while it runs that null was given to an argument with a default, and gives that no code. */
function isAboutArgument(cause: unknown): cause is GraphQLError {
  return (
    cause instanceof GraphQLError &&
    cause.originalError === undefined &&
    cause.extensions['code'] === undefined &&
    /^Argument "\w+" (of|has) /.test(cause.message)
  );
}

/** Of two writers at once the database refuses one; it hears the same as somebody who came later. */
function asRefusal(cause: unknown, conflicts: SubgraphDefinition['conflicts'] = {}): unknown {
  if (!(cause instanceof UniqueConstraintViolationException)) return findFailure(cause) ?? cause;
  const { constraint } = cause as { constraint?: string };
  return (constraint && conflicts[constraint]) || cause;
}
