import { type TestIndicator, type World, indicatorId } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  HOUSING_CLERK,
  MOVE_WORKS,
  VOID_WORKS,
  WATER_CLERK,
  createHousingWorld,
  does,
  figure,
  refusal,
  startedWorks,
} from '../testing/housing-world.ts';

const ESTATES = indicatorId('M01-1');
const ESTATE = { kind: 'ESTATE', name: '测试老旧小区改造工程', preparedOn: '2025-11-03' };

const [SECOND_RING, THIRD_RING] = ['二环路', '三环路'];
const owned = { module: 'housing', owner: 'HOUSING_CONSTRUCTION', measure: 'works.items' };
const BUILT: readonly TestIndicator[] = [
  { ...owned, code: 'C01-5', parameters: { kind: 'WASTE_ROOM' } },
  { ...owned, code: 'C03-1', parameters: { kind: 'TACTILE_PAVING', sites: [SECOND_RING] } },
  { ...owned, code: 'C03-2', parameters: { kind: 'TACTILE_PAVING', sites: [THIRD_RING] } },
];

let world: World;
beforeEach(async () => {
  world = await createHousingWorld(BUILT);
  world.setToday('2027-02-01');
});
afterEach(() => world.close());

it.each([
  ['2025-12-31', '0'],
  ['2026-01-01', '1'],
  ['2026-12-31', '1'],
  ['2027-01-01', '0'],
])('an estate on which work started on %s adds %s to the starts of 2026', async (day, expected) => {
  await startedWorks(world, ESTATE, day);
  expect(await figure(world, ESTATES)).toBe(expected);
});

it('a start dated anew into another year leaves the figure, and back again returns to it', async () => {
  const id = await startedWorks(world, ESTATE, '2026-01-01');
  const start = (day: string) =>
    does(world, HOUSING_CLERK, MOVE_WORKS, {
      id,
      input: { stage: 'STARTED', day, reason: '按开工令更正' },
    });
  await start('2025-12-31');
  expect(await figure(world, ESTATES)).toBe('0');
  await start('2026-01-02');
  expect(await figure(world, ESTATES)).toBe('1');
});

describe('what counts by its paper', () => {
  const figures = () =>
    Promise.all(['C01-5', 'C03-1', 'C03-2'].map((code) => figure(world, indicatorId(code))));

  async function built(kind: string, site: string | null, day = '2026-06-12'): Promise<string> {
    const given = { kind, site, name: `${kind}${site}工程`, preparedOn: '2025-11-03' };
    const id = await startedWorks(world, given, '2025-12-01');
    await move(id, { stage: 'UNDER_WAY', day: '2025-12-02' });
    await move(id, { stage: 'COMPLETED', day, paper: '验〔2026〕1号' });
    return id;
  }
  const move = (id: string, input: object) => does(world, HOUSING_CLERK, MOVE_WORKS, { id, input });

  async function whyNot(id: string): Promise<unknown> {
    const { data } = await world.ask(HOUSING_CLERK, 'query ($id: ID!) { works(id: $id) { elsewhere } }', {
      id,
    });
    return (data as { works: { elsewhere: unknown } }).works.elsewhere;
  }

  it('counts each named site once, others not, and without names every works', async () => {
    await built('TACTILE_PAVING', SECOND_RING!);
    const twice = await built('TACTILE_PAVING', SECOND_RING!, '2026-05-01');
    await built('TACTILE_PAVING', THIRD_RING!, '2025-12-31');
    const elsewhere = await built('TACTILE_PAVING', null);
    const voided = await built('TACTILE_PAVING', THIRD_RING!);
    await startedWorks(world, { kind: 'TACTILE_PAVING', site: THIRD_RING, name: '在建' });
    await built('WASTE_ROOM', null);
    await built('WASTE_ROOM', null);
    expect(await figures()).toEqual(['2', '1', '1']);
    expect(await whyNot(elsewhere)).toEqual(
      [SECOND_RING, THIRD_RING].map((it) => expect.stringContaining(it!)),
    );
    expect(await whyNot(twice)).toEqual([]);
    await does(world, HOUSING_CLERK, VOID_WORKS, { id: voided });
    expect(await figures()).toEqual(['2', '1', '0']);
    // The one that counted goes; the other of the same site stands in.
    await does(world, HOUSING_CLERK, VOID_WORKS, { id: twice });
    expect(await figures()).toEqual(['2', '1', '0']);
  });

  it('is not accepted without it', async () => {
    const id = await startedWorks(world, { kind: 'WASTE_ROOM', name: '暂存间' });
    await move(id, { stage: 'UNDER_WAY', day: '2026-03-02' });
    const silent = { id, input: { stage: 'COMPLETED', day: '2026-06-12', paper: ' ' } };
    expect(await refusal(world, HOUSING_CLERK, MOVE_WORKS, silent)).toMatchObject({
      code: 'ACCEPTANCE_PAPER_REQUIRED',
      field: 'paper',
    });
    expect(await figures()).toEqual(['0', '0', '0']);
  });

  it('is offered by its name to whoever may record it, and to nobody else', async () => {
    const asked = async (by = HOUSING_CLERK) =>
      (await world.ask(by, '{ namedSites { record kind name } }')).data;
    const named = { record: 'Works', kind: 'TACTILE_PAVING' };
    expect(await asked()).toEqual({
      namedSites: [
        { ...named, name: SECOND_RING },
        { ...named, name: THIRD_RING },
      ],
    });
    expect(await asked(WATER_CLERK)).toEqual({ namedSites: [] });
  });
});
