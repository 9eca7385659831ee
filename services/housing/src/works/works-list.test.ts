import type { World } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  ACCEPT_SECTION,
  HUANGSHUI,
  RECORD_SECTION,
  TRANSPORT_CLERK,
  VOID_SECTION,
  XITUO,
  createHousingWorld,
  does,
  sectionInput,
  startedWorks,
} from '../testing/housing-world.ts';

let world: World;
beforeAll(async () => void (world = await createHousingWorld()));
afterAll(() => world.close());

const LIST = 'query ($filter: WorksFilter) { worksList(filter: $filter) { edges { node { id } } } }';

async function listed(filter: Record<string, unknown>): Promise<string[]> {
  const { data } = await world.ask(TRANSPORT_CLERK, LIST, { filter });
  const { edges } = data!['worksList'] as { edges: { node: { id: string } }[] };
  return edges.map(({ node }) => node.id);
}

it('a works is found where its standing sections lie, and counts where they do', async () => {
  const [xituo, other] = [XITUO, HUANGSHUI];
  const id = await startedWorks(world, { name: '跨乡镇公路改建工程' });
  const section = await does(world, TRANSPORT_CLERK, RECORD_SECTION, { input: sectionInput(id) });
  expect(await listed({ township: xituo })).toEqual([id]);
  expect(await listed({ township: other })).toEqual([]);
  expect(await listed({ counted: true })).toEqual([]);
  expect(await listed({ counted: false })).toEqual([id]);

  const input = { day: '2026-06-01', km: '1.5', paper: '验收〔2026〕1号' };
  await does(world, TRANSPORT_CLERK, ACCEPT_SECTION, { id: section.id, input });
  expect(await listed({ counted: true, township: xituo })).toEqual([id]);

  await does(world, TRANSPORT_CLERK, VOID_SECTION, { id: section.id });
  expect(await listed({ township: xituo })).toEqual([]);
  expect(await listed({ counted: true })).toEqual([]);
});
