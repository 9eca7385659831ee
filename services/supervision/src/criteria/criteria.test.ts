import type { Caller } from '@minsheng/kernel';
import { callerWith, indicatorId, type World } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf, CLERK, REVIEWER, SUPERVISOR } from '../plan/testing.ts';
import { ANALYST, createSupervisionWorld, LEADER } from '../testing/supervision-world.ts';

const OWN = '文艺演出和文物展览均计入，每举办1场计1场。';
const ADOPT = `mutation ($id: ID!, $revision: Int!, $text: String!, $reason: String) {
  adoptCriteria(indicator: $id, revision: $revision, text: $text, reason: $reason) { criteria { text revision adoptedOn adoptedBy } } }`;
const READ = `query ($id: ID!) { indicator(id: $id) { viewerCanAdoptCriteria criteria { text revision adoptedOn adoptedBy } } }`;

let world: World;
beforeAll(async () => void (world = await createSupervisionWorld()));
afterAll(() => world.close());

const id = indicatorId('C06-1');

async function adopt(caller: Caller, revision: number, text = OWN, reason?: string) {
  const { data, errors } = await world.ask(caller, ADOPT, { id, revision, text, reason });
  return errors[0]?.code ?? (data!['adoptCriteria'] as { criteria: unknown }).criteria;
}

describe('criteria', () => {
  it.each([
    ['leader', LEADER],
    ['analyst', ANALYST],
    ['supervisor', SUPERVISOR],
    ['leader of the unit', callerWith('UNIT_LEADER', 'HEALTH')],
    ['clerk of another unit', callerWith('UNIT_CLERK', 'RED_CROSS')],
  ] as const)('are not adopted by the %s', async (_, caller) => {
    expect(await adopt(caller, 0)).toBe('FORBIDDEN');
    expect(await auditOf(world)).toEqual([]);
  });

  it('are the narrow reading until the unit adopts its own, which everybody reads with who and when', async () => {
    const { data } = await world.ask(ANALYST, READ, { id });
    expect(data).toEqual({
      indicator: {
        viewerCanAdoptCriteria: false,
        criteria: {
          text: '符合年龄条件、本年完成宫颈癌检查的妇女，同一人本年只计1人；未完成检查的不计。',
          revision: 0,
          adoptedOn: null,
          adoptedBy: null,
        },
      },
    });
    expect(await adopt(REVIEWER, 0, '  ')).toBe('CRITERIA_REQUIRED');
    const adopted = { text: OWN, revision: 1, adoptedOn: '2026-06-30', adoptedBy: REVIEWER.name };
    expect(await adopt(REVIEWER, 0)).toEqual(adopted);
    // Sent again after an answer was lost.
    expect(await adopt(REVIEWER, 0)).toEqual(adopted);
    const { data: then } = await world.ask(ANALYST, READ, { id });
    expect(then).toMatchObject({ indicator: { criteria: adopted } });
  });

  it('are revised with a reason by whoever saw the adopted sentence, and keep the one before in the trail', async () => {
    const other = '仅计文艺演出。';
    expect(await adopt(CLERK, 0, other, '按督查办意见修订')).toBe('RECORD_CHANGED_BY');
    expect(await adopt(CLERK, 1, other)).toBe('REASON_REQUIRED');
    expect(await adopt(CLERK, 1, other, '按督查办意见修订')).toMatchObject({ text: other, revision: 2 });
    expect((await auditOf(world)).map((row) => row.action)).toEqual([
      'criteria.adopt',
      'criteria.supersede',
      'criteria.adopt',
    ]);
  });
});
