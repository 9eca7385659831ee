import { rebuild } from '@minsheng/kernel';
import { commitmentId } from '@minsheng/kernel/testing';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type HealthWorld, LEADER, RED_CROSS_CLERK, figure } from '../testing/health-world.ts';
import {
  AMEND_TRAINING,
  CERTIFICATE,
  KNOWLEDGE,
  PUPILS,
  RECORD_TRAINING,
  TRAINER,
  VOID_TRAINING,
  createTrainingWorld,
  train,
  trainingInput,
} from '../testing/training-world.ts';

let world: HealthWorld;
beforeEach(async () => void (world = await createTrainingWorld()));
afterEach(() => world.close());

const amend = (id: string, input: object, reason = '复核更正') =>
  world.ask(RED_CROSS_CLERK, AMEND_TRAINING, { id, input, reason });
const takeBack = (id: string) => world.ask(RED_CROSS_CLERK, VOID_TRAINING, { id, reason: '重复登记' });

describe('recording', () => {
  it.each([
    [{ pupils: 61 }, 'PART_EXCEEDS_WHOLE', 'pupils'],
    [{ certificates: 5 }, 'CERTIFICATES_NOT_HELD', 'certificates'],
    [{ kind: 'CERTIFICATE', certificates: 61 }, 'CERTIFICATES_EXCEED', 'certificates'],
  ])('%j is refused in Chinese at its field: %s', async (given, code, field) => {
    const { data, errors } = await world.ask(RED_CROSS_CLERK, RECORD_TRAINING, {
      input: trainingInput(given),
    });
    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({ code, field, message: expect.stringMatching(/^\p{Script=Han}.*。$/u) }),
    ]);
  });
});

describe('figures', () => {
  it('are person-times by kind; of schools only within general trainings', async () => {
    await train(world);
    await train(world, { attendance: 30, pupils: 0 });
    await train(world, { kind: 'CERTIFICATE', attendance: 25, pupils: 20, certificates: 24 });
    await train(world, { kind: 'TRAINER', attendance: 2, pupils: 0 });
    const figures = await Promise.all(
      [KNOWLEDGE, PUPILS, CERTIFICATE, TRAINER].map((it) => figure(world, it)),
    );
    expect(figures).toEqual([90, 40, 25, 2]);
  });

  it('follow corrections with a reason, and voids; a part stays within what is left', async () => {
    const id = await train(world);
    expect((await amend(id, { attendance: 39 })).errors).toMatchObject([
      { code: 'PART_EXCEEDS_WHOLE', field: 'pupils' },
    ]);
    expect((await amend(id, { attendance: 50 }, '少')).errors).toMatchObject([{ code: 'REASON_REQUIRED' }]);
    expect((await amend(id, { attendance: 50, pupils: 45 })).errors).toEqual([]);
    expect([await figure(world, KNOWLEDGE), await figure(world, PUPILS)]).toEqual([50, 45]);
    await takeBack(id);
    expect([await figure(world, KNOWLEDGE), await figure(world, PUPILS)]).toEqual([0, 0]);
    expect((await amend(id, { pupils: 1 })).errors).toMatchObject([{ code: 'RECORD_VOIDED' }]);
  });

  it('of the widget count what stands', async () => {
    await train(world, { heldOn: '2026-06-02' });
    await train(world, { kind: 'CERTIFICATE', attendance: 25, pupils: 0, certificates: 23, township: null });
    await takeBack(await train(world));
    const ask = () =>
      world.ask(
        LEADER,
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Commitment {
        trainingSummary { sessions thisMonth townships candidates certificates } } } }`,
        { r: [commitmentId('M08'), commitmentId('C06')].map((id) => ({ __typename: 'Commitment', id })) },
      );
    const summaries = (thisMonth: number) => ({
      _entities: [
        { trainingSummary: { sessions: 2, thisMonth, townships: 1, candidates: 25, certificates: 23 } },
        { trainingSummary: null },
      ],
    });
    expect((await ask()).data).toEqual(summaries(1));
    world.setToday('2027-01-05');
    await train(world, { heldOn: '2027-01-04' });
    const afterwards = (await ask()).data;
    world.setToday('2026-06-30');
    expect(afterwards).toEqual(summaries(0));
  });

  it('of the widget hold more than an Int, as records of before the bounds may add up to', async () => {
    for (let n = 0; n < 2; n++) await train(world, { kind: 'CERTIFICATE' });
    const { em } = world.context(RED_CROSS_CLERK);
    await em.execute('update training set attendance = 2147483647, certificates = 2147483647');
    const { data, errors } = await world.ask(
      LEADER,
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Commitment { trainingSummary { candidates certificates } } } }',
      { r: [{ __typename: 'Commitment', id: commitmentId('M08') }] },
    );
    expect([errors, data]).toEqual([
      [],
      { _entities: [{ trainingSummary: { candidates: 4_294_967_294, certificates: 4_294_967_294 } }] },
    ]);
  });

  it('are what stands, whatever is recorded, corrected and voided; a recount finds the same', async () => {
    const people = fc
      .nat(30)
      .chain((pupils) => fc.tuple(fc.integer({ min: Math.max(1, pupils), max: 40 }), fc.constant(pupils)));
    const step = fc.record({
      move: fc.constantFrom('record', 'record', 'amend', 'void'),
      people,
      pick: fc.nat(),
    });
    const standing = new Map<string, readonly [number, number]>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        for (const { move, people: said, pick } of steps) {
          const [attendance, pupils] = said;
          const chosen = [...standing.keys()][pick % Math.max(1, standing.size)];
          if (move === 'record') standing.set(await train(world, { attendance, pupils }), said);
          else if (chosen && move === 'amend') {
            await amend(chosen, { attendance, pupils });
            standing.set(chosen, said);
          } else if (chosen) {
            await takeBack(chosen);
            standing.delete(chosen);
          }
        }
        const sum = (of: 0 | 1) => [...standing.values()].reduce((all, it) => all + it[of], 0);
        expect([await figure(world, KNOWLEDGE), await figure(world, PUPILS)]).toEqual([sum(0), sum(1)]);
      }),
      { numRuns: 12, endOnFailure: true },
    );
    const before = await cells();
    const { measures, catalogue, clock } = world.module.services;
    await rebuild(world.module.orm, measures, catalogue.bindings(), catalogue, clock.today());
    expect(await cells()).toEqual(before);
  });
});

function cells(): Promise<object[]> {
  return world.module.orm.em.fork().execute<object[]>('select * from fact_cell order by 1, 2, 3, 4');
}
