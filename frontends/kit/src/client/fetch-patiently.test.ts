import { expect, test } from 'vitest';
import { fetchPatiently } from './fetch-patiently.ts';

const busy = () => new Response('{}', { status: 503, headers: { 'retry-after': '2' } });

async function run(answers: (() => Response)[]) {
  const waits: number[] = [];
  let sent = 0;
  const response = await fetchPatiently(
    async () => answers[Math.min(sent++, answers.length - 1)]!(),
    async (ms) => void waits.push(ms),
    () => 0.5,
  );
  return { status: response.status, sent, waits };
}

test('a busy server is asked again after the time it named', async () => {
  expect(await run([busy, busy, () => new Response('{}')])).toEqual({
    status: 200,
    sent: 3,
    waits: [3_000, 3_000],
  });
});

test('a server that stays busy is told after three more attempts', async () => {
  expect(await run([busy])).toMatchObject({ status: 503, sent: 4 });
});

test.each([
  ['503 of a module that is away', () => new Response('{}', { status: 503 })],
  ['a refusal', () => new Response('{}', { status: 403, headers: { 'retry-after': '2' } })],
])('%s is not sent again: a change may have been made', async (_, answer) => {
  expect(await run([answer])).toMatchObject({ sent: 1, waits: [] });
});
