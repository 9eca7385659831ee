import { type Caller, adoptCatalogue } from '@minsheng/kernel';
import { testCatalogue } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  CLERK,
  type HealthWorld,
  INDICATORS,
  RECORD,
  RED_CROSS_CLERK,
  createHealthWorld,
  idNumber,
  screeningInput,
} from '../testing/health-world.ts';

const SHARED = INDICATORS.map((it) => ({ ...it, contributors: ['RED_CROSS'] }));
const MOVED = INDICATORS.map((it) => ({ ...it, owner: 'RED_CROSS' }));
const BOTH: Caller = { ...CLERK, grants: [...CLERK.grants, ...RED_CROSS_CLERK.grants] };
const person = { idNumber: idNumber('1979-02-02', 2) };
const LIST = '{ screenings { totalCount edges { node { id counted countedBy { id } } } } }';

let world: HealthWorld;
beforeEach(async () => void (world = await createHealthWorld(SHARED)));
afterEach(() => world.close());

function recordAs(caller: Caller, given: Record<string, unknown>) {
  return world.ask(caller, RECORD, { input: screeningInput(world, { ...person, ...given }) });
}

describe('two units that keep screenings', () => {
  it('are not told where and when the other one screened a person', async () => {
    await recordAs(CLERK, { screenedOn: '2026-03-02' });
    const { data } = await recordAs(RED_CROSS_CLERK, { facility: world.clinic });
    expect(data).toMatchObject({
      recordScreening: {
        counted: false,
        warnings: [{ code: 'REPEAT_IN_YEAR_ELSEWHERE' }],
        screening: { countedBy: null },
      },
    });
    expect(JSON.stringify(data)).not.toMatch(/医院|3月2日|2026-03-02/);
    expect((await world.ask(RED_CROSS_CLERK, LIST)).data).toMatchObject({ screenings: { totalCount: 1 } });
  });

  it('do not get a record of which it is unclear whose it is', async () => {
    expect((await recordAs(BOTH, {})).errors).toMatchObject([
      { code: 'UNIT_AMBIGUOUS', message: expect.stringMatching(/\p{Script=Han}/u) },
    ]);
  });

  it('read their old records, and make no new ones, after the indicator went to another', async () => {
    await recordAs(CLERK, {});
    await adoptCatalogue(world.module, testCatalogue(MOVED, 'moved'));
    expect((await world.ask(CLERK, LIST)).data).toMatchObject({ screenings: { totalCount: 1 } });
    expect((await recordAs(CLERK, { facility: world.clinic })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});
