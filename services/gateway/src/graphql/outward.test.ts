import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { findOutwardFormat, outwardError } from './outward.ts';

describe('errors of a subgraph', () => {
  test('a business "no" keeps message, code, field, params and path, and nothing else', () => {
    const refusal = new GraphQLError('该人员性别不符合', {
      path: ['recordScreening'],
      extensions: {
        code: 'PERSON_NOT_ELIGIBLE_SEX',
        field: 'idNumber',
        params: { programme: 'CERVICAL' },
        request: { body: '{"idNumber":"500240199001011234"}' },
        stacktrace: ['at /srv/health.ts:1'],
      },
    });
    expect(outwardError(refusal, 'r1').toJSON()).toEqual({
      message: '该人员性别不符合',
      path: ['recordScreening'],
      extensions: { code: 'PERSON_NOT_ELIGIBLE_SEX', field: 'idNumber', params: { programme: 'CERVICAL' } },
    });
  });

  test.each([
    undefined,
    'INTERNAL_SERVER_ERROR',
    'GRAPHQL_VALIDATION_FAILED',
    'BAD_USER_INPUT',
    'UNAUTHENTICATED',
  ])('a %s error tells the number of the problem and none of its text', (code) => {
    const fault = new GraphQLError('select "name" from person - relation does not exist', {
      extensions: { code },
    });
    const outward = outwardError(fault, 'r1');
    expect(outward.extensions).toEqual({ code: 'INTERNAL' });
    expect(outward.message).toBe('系统处理时出现问题，请稍后再试。问题编号：r1');
  });
});

describe('errors of the gateway itself', () => {
  test('what is wrong with the request may be told', () => {
    const error = {
      message: 'Syntax Error: Expected Name, found "}".',
      extensions: { code: 'GRAPHQL_PARSE_FAILED', stacktrace: ['at'] },
    };
    expect(findOutwardFormat(error)).toEqual({
      message: 'Syntax Error: Expected Name, found "}".',
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
  });

  test('what is wrong with the gateway may not', () => {
    const error = {
      message: 'connect ECONNREFUSED 10.0.0.7:5432',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
    expect(findOutwardFormat(error)).toBeUndefined();
  });
});
