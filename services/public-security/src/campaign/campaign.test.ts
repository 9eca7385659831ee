import { type World, commitmentId, indicatorId, townshipId } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  AMEND_CAMPAIGN,
  POLICE,
  RECORD_CAMPAIGN,
  VOID_CAMPAIGN,
  campaignInput,
  createSecurityWorld,
  made,
  rows,
} from '../testing/security-world.ts';

const SESSIONS = indicatorId('M10-2');
const PLANNED = { stage: 'PLANNED', heldOn: '2026-07-10', audience: null };

let world: World;
beforeEach(async () => void (world = await createSecurityWorld()));
afterEach(() => world.close());

const record = (given: Record<string, unknown> = {}) =>
  world.ask(POLICE, RECORD_CAMPAIGN, { input: campaignInput(given) });
const amend = (id: string, input: object, reason?: string) =>
  world.ask(POLICE, AMEND_CAMPAIGN, { id, input, reason });

/** Sessions by day and place: as the cells have them, and as a recount of the campaigns gives them. */
async function cellsAndRecount(): Promise<readonly [object[], object[]]> {
  const cells = await rows(
    world,
    `select day::text as day, township_id as place, sum(value)::int as value, sum(records)::int as records
     from fact_cell where indicator_id = ? group by 1, 2 having sum(records) <> 0 order by 1, 2`,
    [SESSIONS],
  );
  const recount = await rows(
    world,
    `select held_on::text as day, coalesce(township_id, ?) as place, count(*)::int as value, count(*)::int as records
     from campaign where voided_on is null and stage = 'HELD' and kind in ('COMMUNITY', 'CAMPUS')
     group by 1, 2 order by 1, 2`,
    [townshipId('500240')],
  );
  return [cells, recount];
}

describe('a campaign', () => {
  it('counts once held, where the binding names its kind', async () => {
    for (const [kind, counted] of [
      ['COMMUNITY', true],
      ['CAMPUS', true],
      ['ENTERPRISE', false],
      ['MARKET', false],
    ])
      expect(made(await record({ kind, officers: 6 }))).toMatchObject({
        kind,
        counted,
        officers: 6,
        summary: '防范养老诈骗（城东社区活动室）',
      });
  });

  it.each([['a day to come, though held', { heldOn: '2026-07-01' }, 'HELD_IN_FUTURE', 'heldOn']])(
    'with %s is refused in Chinese, and leaves nothing behind',
    async (_, given, code, field) => {
      expect((await record(given)).errors).toMatchObject([
        { code, field, message: expect.stringMatching(/\p{Script=Han}/u) },
      ]);
      expect(await rows(world, 'select 1 from campaign')).toEqual([]);
    },
  );

  it('is planned, counts nothing, and counts on the day on which it was held', async () => {
    const { id } = made(await record(PLANNED));
    expect(await cellsAndRecount()).toEqual([[], []]);
    world.setToday('2026-07-12');
    expect(made(await amend(id, { stage: 'HELD', heldOn: '2026-07-11', audience: 120 }))).toEqual({
      id,
      stage: 'HELD',
      heldOn: '2026-07-11',
      counted: true,
    });
    const [cells, recount] = await cellsAndRecount();
    expect(cells).toEqual(recount);
    expect(cells).toMatchObject([{ day: '2026-07-11', value: 1 }]);
  });

  it('is at its end once held or cancelled: only voiding takes it back', async () => {
    const held = made(await record());
    const cancelled = made(await record(PLANNED));
    made(await amend(cancelled.id, { stage: 'CANCELLED' }));
    for (const [id, stage] of [
      [held.id, 'PLANNED'],
      [held.id, 'CANCELLED'],
      [cancelled.id, 'HELD'],
    ] as const)
      expect((await amend(id, { stage })).errors).toMatchObject([{ code: 'STAGE_NOT_OPEN', field: 'stage' }]);
    made(await world.ask(POLICE, VOID_CAMPAIGN, { id: held.id }));
    expect(await cellsAndRecount()).toEqual([[], []]);
  });

  it('once held is corrected with a reason alone: day and audience, not officers or note', async () => {
    const { id } = made(await record({ heldOn: '2026-06-10' }));
    const before = await cellsAndRecount();
    for (const change of [
      { heldOn: '2026-03-05', audience: 5000 },
      { heldOn: '2025-06-10' },
      { audience: 81 },
    ])
      for (const reason of [undefined, '错'])
        expect((await amend(id, change, reason)).errors).toMatchObject([
          { code: 'REASON_REQUIRED', field: 'reason' },
        ]);
    expect(await cellsAndRecount()).toEqual(before);
    made(await amend(id, { officers: 9, note: '补记' }));
    made(await amend(id, { heldOn: '2026-06-09' }, '日期登记有误'));
    const [cells, recount] = await cellsAndRecount();
    expect(cells).toEqual(recount);
    expect(cells).toMatchObject([{ day: '2026-06-09' }]);
    expect(
      await rows(world, 'select reason from audit_row where record_id = ? and reason is not null', [id]),
    ).toEqual([{ reason: '日期登记有误' }]);
  });

  it('cannot be said to have been held before its day', async () => {
    const { id } = made(await record(PLANNED));
    expect((await amend(id, { stage: 'HELD', audience: 10 })).errors).toMatchObject([
      { code: 'HELD_IN_FUTURE', field: 'heldOn' },
    ]);
  });
});

describe("the line on a commitment's page", () => {
  it('counts the kinds that feed it, and waits for those gone by without a word', async () => {
    await record({ heldOn: '2026-06-02' });
    await record({ kind: 'CAMPUS', heldOn: '2026-03-02', audience: 200, township: null });
    await record({ kind: 'MARKET' });
    await record(PLANNED);
    await record({ ...PLANNED, heldOn: '2026-06-20' });
    const { data } = await world.ask(
      POLICE,
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Commitment {
         campaignSummary { held thisMonth townships audience planned unanswered } } } }`,
      { r: [{ __typename: 'Commitment', id: commitmentId('M10') }] },
    );
    expect(data).toEqual({
      _entities: [
        {
          campaignSummary: { held: 2, thisMonth: 1, townships: 1, audience: 280, planned: 1, unanswered: 1 },
        },
      ],
    });
  });
});
