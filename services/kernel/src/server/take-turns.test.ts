import fastify from 'fastify';
import { expect, it } from 'vitest';
import { takeTurns } from './take-turns.ts';

const FEW = { atOnce: 2, waiting: 3, turn: 60_000, slow: 1, patience: 60_000 };

it('a crowd beyond what can wait is told 繁忙 and when to come back, before its bodies are read', async () => {
  const app = fastify();
  const gate = Promise.withResolvers<void>();
  const read: unknown[] = [];
  app.addHook('preParsing', async (_request, _reply, body) => (read.push(body), body));
  app.post('/graphql', { onRequest: takeTurns({ messages: {} } as never, FEW) }, async () => {
    await gate.promise;
    return { data: {} };
  });
  const asked = Array.from({ length: 12 }, () =>
    app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ a }' } }).then((answer) => {
      if (answer.statusCode === 503) refused += 1;
      if (refused === 7) gate.resolve();
      return answer;
    }),
  );
  let refused = 0;
  const answers = await Promise.all(asked);
  expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(5);
  expect(read).toHaveLength(5);
  for (const answer of answers.filter(({ statusCode }) => statusCode === 503)) {
    expect(answer.json()).toEqual({
      errors: [{ message: expect.stringContaining('繁忙'), extensions: { code: 'BUSY' } }],
    });
    expect(answer.headers['retry-after']).toBe('2');
  }
  await app.close();
});
