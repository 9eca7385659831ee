import { type World } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSupervisionWorld } from '../testing/supervision-world.ts';
import { acceptanceRevision, judge, planned, planRevisionOf, SUPERVISOR } from './testing.ts';

let world: World;
beforeAll(async () => void (world = await createSupervisionWorld()));
afterAll(() => world.close());

async function waiting(): Promise<readonly string[]> {
  const { data } = await world.ask(SUPERVISOR, '{ todos { title } }');
  return (data!['todos'] as { title: string }[]).map(({ title }) => title);
}

it('a step waits for the office from its day until it is accepted, and again when that is withdrawn', async () => {
  const [step] = await planned(world, 'fileMilestones', 'C08-1', [
    { title: '派驻到位', standard: '名单公示', due: '2026-07-31' },
    { title: '年度考核', standard: '考核完成', due: '2026-12-20' },
  ]);
  expect(await waiting()).toEqual([]);
  world.setToday('2026-07-31');
  expect(await waiting()).toEqual(['验收节点：C08-1 派驻到位']);
  await world.ask(
    SUPERVISOR,
    `mutation ($id: ID!, $revision: Int!) { acceptMilestone(id: $id, revision: $revision, day: "2026-07-31", evidence: "到岗名单") { id } }`,
    { id: step!.id, revision: await planRevisionOf(world, step!.id) },
  );
  expect(await waiting()).toEqual([]);
  await world.ask(
    SUPERVISOR,
    `mutation ($id: ID!, $revision: Int!) { withdrawAcceptance(id: $id, revision: $revision, reason: "材料不实，撤销验收") { id } }`,
    { id: step!.id, revision: await acceptanceRevision(world, step!.id) },
  );
  expect(await waiting()).toEqual(['验收节点：C08-1 派驻到位']);
});

it('a quarter waits for the office once it is over, until it is judged', async () => {
  const quarters = ['2026-06-30', '2026-09-30', '2026-12-31'].map((day) => ({ day, work: '走访探视' }));
  await planned(world, 'filePlanQuarters', 'C08-8', quarters);
  expect(await waiting()).toContain('季度评价：C08-8 截至2026年6月30日的季度');
  await judge(world, SUPERVISOR, 'C08-8');
  expect(await waiting()).not.toContainEqual(expect.stringContaining('C08-8'));
});
