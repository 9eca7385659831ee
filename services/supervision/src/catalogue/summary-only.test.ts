import { afterAll, beforeAll, expect, it } from 'vitest';
import type { World } from '@minsheng/kernel/testing';
import { LEADER, createSupervisionWorld } from '../testing/supervision-world.ts';

let world: World;
beforeAll(async () => void (world = await createSupervisionWorld()));
afterAll(() => world.close());

it.each([
  ['M12-2', true, 'signed totals feed it'],
  ['M03-1', true, 'extracts feed it'],
  ['C06-1', false, 'an extract in the notice, kept as records here'],
  ['M12-6', false, 'nothing feeds it'],
])('%s is summary only: %s, for %s', async (code, expected) => {
  const { data, errors } = await world.ask(
    LEADER,
    'query ($code: String!) { indicatorByCode(year: 2026, code: $code) { summaryOnly } }',
    { code },
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({ indicatorByCode: { summaryOnly: expected } });
});
