import { type Caller, listen } from '@minsheng/kernel';
import { callerWith, indicatorId, unitId, type World } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANALYST, createSupervisionWorld, LEADER, SYSTEM_ADMIN } from '../testing/supervision-world.ts';
import {
  acceptanceRevision,
  auditOf,
  CLERK,
  file,
  judge,
  planned,
  planRevisionOf,
  REVIEWER,
  SUPERVISOR,
} from './testing.ts';

const LEAD = callerWith('SUPERVISION_LEAD');
const STEPS = [
  { title: '系统上线', standard: '县级医院接入并试运行', due: '2026-06-30' },
  { title: '全覆盖', standard: '所有乡镇卫生院接入', due: '2026-11-30' },
];
const QUARTERS = ['2026-06-30', '2026-09-30', '2026-12-31'].map((day) => ({ day, work: '逐月巡查并通报' }));
const NODES = [
  { day: '2026-06-30', value: '3000' },
  { day: '2026-12-15', value: '8000' },
];

const NEITHER: readonly (readonly [string, Caller])[] = [
  ['leader', LEADER],
  ['analyst', ANALYST],
  ['leader of the unit', callerWith('UNIT_LEADER', 'HEALTH')],
  ['system administrator', SYSTEM_ADMIN],
  ['security administrator', callerWith('SECURITY_ADMIN')],
  ['audit administrator', callerWith('AUDIT_ADMIN')],
  ['clerk of another unit', callerWith('UNIT_CLERK', 'RED_CROSS')],
];

let world: World;
beforeEach(async () => {
  world = await createSupervisionWorld();
});
afterEach(() => world.close());

describe('who may', () => {
  it.each([...NEITHER, ['supervisor', SUPERVISOR] as const, ['supervision lead', LEAD] as const])(
    'file: not the %s, whether the indicator exists or not',
    async (_, caller) => {
      for (const [mutation, rows] of [
        ['filePlanNodes', NODES],
        ['filePlanQuarters', QUARTERS],
        ['fileMilestones', STEPS],
      ] as const) {
        const { errors } = await file(world, caller, mutation, 'C08-2', rows);
        expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
      }
      const unknown = await file(world, caller, 'filePlanNodes', 'C99-9', NODES);
      expect(unknown.errors[0]!.code).toMatch(
        caller.grants[0]!.role === 'UNIT_CLERK' ? 'NOT_FOUND' : 'FORBIDDEN',
      );
      expect(await auditOf(world)).toEqual([]);
    },
  );

  it.each([...NEITHER, ['clerk of the unit', CLERK] as const, ['reviewer of the unit', REVIEWER] as const])(
    'accept, withdraw, judge: not the %s, whether there is something or not',
    async (_, caller) => {
      const [first] = await planned(world, 'fileMilestones', 'C08-2', STEPS);
      for (const id of [first!.id, 'none']) {
        expect((await accept(caller, id)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
        expect((await withdraw(caller, id)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
      }
      await planned(world, 'filePlanQuarters', 'C08-8', QUARTERS);
      world.setToday('2026-07-01');
      expect((await judge(world, caller, 'C08-8')).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
      expect(await auditOf(world)).toHaveLength(2);
    },
  );

  it('is told to the page', async () => {
    const asked = '{ indicatorByCode(year: 2026, code: "C08-2") { viewerCanFilePlan viewerCanJudge } }';
    const can = async (caller: Caller) => (await world.ask(caller, asked)).data!['indicatorByCode'];
    expect(await can(CLERK)).toEqual({ viewerCanFilePlan: true, viewerCanJudge: false });
    expect(await can(callerWith('UNIT_CLERK', 'WATER'))).toEqual({
      viewerCanFilePlan: false,
      viewerCanJudge: false,
    });
    expect(await can(LEAD)).toEqual({ viewerCanFilePlan: false, viewerCanJudge: true });
  });
});

describe('a plan', () => {
  it('is filed once without a reason, changed only with one, and the trail keeps what it was', async () => {
    expect((await file(world, CLERK, 'filePlanNodes', 'C06-1', NODES)).errors).toEqual([]);
    expect((await file(world, CLERK, 'filePlanNodes', 'C06-1', NODES)).errors).toEqual([]);
    const later = [{ day: '2026-09-30', value: '4000' }, NODES[1]!];
    expect((await file(world, REVIEWER, 'filePlanNodes', 'C06-1', later)).errors).toMatchObject([
      { code: 'REASON_REQUIRED', field: 'reason' },
    ]);
    world.setToday('2026-07-05');
    const { data } = await file(world, REVIEWER, 'filePlanNodes', 'C06-1', later, '设备到货推迟一个季度');
    expect(data).toMatchObject({
      changed: { planNodes: later, planFiling: { revision: 2, reason: '设备到货推迟一个季度' } },
    });
    expect(await auditOf(world)).toMatchObject([
      { action: 'plan.file', unit_id: unitId('HEALTH'), after: { revision: 1, nodes: NODES } },
      {
        action: 'plan.supersede',
        before: { nodes: NODES, supersededOn: null },
        after: { supersededOn: '2026-07-05' },
        reason: '设备到货推迟一个季度',
      },
      { action: 'plan.file', after: { revision: 2, nodes: later } },
    ]);
  });

  it.each([
    ['filePlanNodes', 'C08-2', NODES, 'PLAN_OF_ANOTHER_FORM', 'indicator'],
    ['fileMilestones', 'C06-1', STEPS, 'PLAN_OF_ANOTHER_FORM', 'indicator'],
    ['filePlanNodes', 'C06-1', NODES.slice(0, 1), 'TARGET_NOT_REACHED', 'nodes'],
    ['filePlanQuarters', 'C08-8', QUARTERS.slice(1), 'QUARTER_EXPECTED', 'quarters'],
    ['fileMilestones', 'C08-2', [{ ...STEPS[0]!, id: 'none' }], 'STEP_UNKNOWN', 'steps'],
  ] as const)('%s of %s is refused: %s', async (mutation, code, rows, refusal, field) => {
    const { errors } = await file(world, CLERK, mutation, code, rows);
    expect(errors).toMatchObject([{ code: refusal, field }]);
  });

  it('is told to every open page', async () => {
    const heard: string[] = [];
    const { databaseUrl, services } = world.module;
    const listener = await listen(databaseUrl, 'readings', (ids) => heard.push(ids), services.log);
    await file(world, CLERK, 'filePlanNodes', 'C06-1', NODES);
    await expect.poll(() => heard).toContain(indicatorId('C06-1'));
    await listener.stop();
  });

  it.each([
    ['C06-1', 'NODES', []],
    ['C08-2', 'MILESTONES', []],
    ['C08-8', 'QUARTERS', ['2026-06-30', '2026-09-30', '2026-12-31']],
    ['M10-4', 'NONE', []],
  ])('of %s is filed as %s', async (code, planForm, quartersOwed) => {
    const { data } = await world.ask(
      LEADER,
      'query ($code: String!) { indicatorByCode(year: 2026, code: $code) { planForm quartersOwed planFiling { revision } } }',
      { code },
    );
    expect(data).toEqual({ indicatorByCode: { planForm, quartersOwed, planFiling: null } });
  });

  it('of two filed at once is the first, and the other hears whose it is', async () => {
    const filings = await Promise.all([
      file(world, CLERK, 'filePlanNodes', 'C06-1', NODES, '第一次填报', 0),
      file(world, REVIEWER, 'filePlanNodes', 'C06-1', [NODES[1]!], '第一次填报', 0),
    ]);
    const [refused, ...others] = filings.flatMap(({ errors }) => errors);
    expect(others).toEqual([]);
    expect(refused).toMatchObject({ code: 'RECORD_CHANGED_BY' });
    expect((await auditOf(world)).map(({ action }) => action)).toEqual(['plan.file']);
  });

  it('changed by what was seen of an earlier one is refused; the same filing once more is none', async () => {
    await file(world, CLERK, 'filePlanNodes', 'C06-1', NODES);
    const stale = await file(world, REVIEWER, 'filePlanNodes', 'C06-1', [NODES[1]!], '合并节点', 0);
    expect(stale.errors).toMatchObject([{ code: 'RECORD_CHANGED_BY' }]);
    expect((await file(world, CLERK, 'filePlanNodes', 'C06-1', NODES, undefined, 0)).errors).toEqual([]);
  });
});

describe('a milestone', () => {
  it('keeps its id and its acceptance when the plan around it changes, and stays as it was accepted', async () => {
    const [first, second] = await planned(world, 'fileMilestones', 'C08-2', STEPS);
    expect((await accept(SUPERVISOR, first!.id)).errors).toEqual([]);
    expect((await accept(LEAD, first!.id)).errors).toMatchObject([{ code: 'STEP_ALREADY_ACCEPTED' }]);
    const edited = [{ ...STEPS[0]!, standard: '放宽标准' }, STEPS[1]!];
    const ids = (rows: typeof STEPS) => rows.map((row, nth) => ({ ...row, id: [first, second][nth]!.id }));
    const refused = await file(world, CLERK, 'fileMilestones', 'C08-2', ids(edited), '调整验收标准');
    expect(refused.errors).toMatchObject([{ code: 'STEP_ACCEPTED', field: 'steps' }]);
    const moved = [STEPS[0]!, { ...STEPS[1]!, due: '2026-12-20' }];
    const { data } = await file(world, CLERK, 'fileMilestones', 'C08-2', ids(moved), '设备采购延期');
    expect(data).toMatchObject({
      changed: {
        milestones: [
          { id: first!.id, acceptedOn: '2026-06-28', evidence: '现场核验记录' },
          { id: second!.id, due: '2026-12-20', acceptedOn: null },
        ],
      },
    });
  });

  it('is accepted once, whoever asks at once; withdrawn with a reason, and the trail tells both', async () => {
    const [first] = await planned(world, 'fileMilestones', 'C08-2', STEPS);
    const answers = await Promise.all(Array.from({ length: 8 }, () => accept(SUPERVISOR, first!.id)));
    const codes = answers.flatMap(({ errors }) => errors.map(({ code }) => code));
    expect(codes).toEqual(Array.from({ length: 7 }, () => 'STEP_ALREADY_ACCEPTED'));
    world.setToday('2026-07-06');
    expect((await withdraw(LEAD, first!.id)).errors).toEqual([]);
    expect((await accept(LEAD, first!.id, '2026-07-06')).errors).toEqual([]);
    const trail = await auditOf(world);
    expect(trail.map(({ action }) => action)).toEqual([
      'plan.file',
      'milestone.accept',
      'milestone.withdraw',
      'milestone.accept',
    ]);
    expect(trail[2]).toMatchObject({
      unit_id: unitId('HEALTH'),
      before: { milestoneId: first!.id, acceptedOn: '2026-06-28', supersededOn: null },
      after: { supersededOn: '2026-07-06' },
      reason: '验收材料有误',
    });
    expect(trail[3]).toMatchObject({ after: { revision: 2, acceptedOn: '2026-07-06' } });
  });

  it('is not accepted ahead of the day, without evidence, nor withdrawn without a reason', async () => {
    const [first] = await planned(world, 'fileMilestones', 'C08-2', STEPS);
    const refusal = async (asked: ReturnType<World['ask']>) => (await asked).errors[0];
    expect(await refusal(accept(SUPERVISOR, first!.id, '2026-07-01'))).toMatchObject({
      code: 'DAY_OUT_OF_RANGE',
      field: 'day',
    });
    expect(await refusal(accept(SUPERVISOR, first!.id, '2026-06-28', '好'))).toMatchObject({
      code: 'EVIDENCE_REQUIRED',
      field: 'evidence',
    });
    expect(await refusal(withdraw(SUPERVISOR, first!.id))).toMatchObject({ code: 'STEP_NOT_ACCEPTED' });
    await accept(SUPERVISOR, first!.id);
    expect(await refusal(withdraw(SUPERVISOR, first!.id, ' '))).toMatchObject({ code: 'REASON_REQUIRED' });
    expect(await refusal(accept(SUPERVISOR, 'none'))).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a quarter', () => {
  it('is judged when it is over and planned, and judged again only with a reason', async () => {
    expect((await judge(world, SUPERVISOR, 'C08-8')).errors).toMatchObject([{ code: 'QUARTER_NOT_PLANNED' }]);
    await planned(world, 'filePlanQuarters', 'C08-8', QUARTERS);
    expect((await judge(world, SUPERVISOR, 'C08-8')).errors).toMatchObject([
      { code: 'QUARTER_NOT_OVER', field: 'quarterEnd' },
    ]);
    world.setToday('2026-07-01');
    expect((await judge(world, SUPERVISOR, 'C08-8')).errors).toEqual([]);
    expect((await judge(world, SUPERVISOR, 'C08-8')).errors).toEqual([]);
    const correction = { standing: 'FAR_BEHIND', grounds: '复核发现两个乡镇未开展' };
    expect((await judge(world, LEAD, 'C08-8', correction)).errors).toMatchObject([
      { code: 'REASON_REQUIRED' },
    ]);
    const { data } = await judge(world, LEAD, 'C08-8', { ...correction, reason: '暗访复核后更正' });
    expect(data).toMatchObject({
      changed: { judgements: [{ standing: 'FAR_BEHIND', reason: '暗访复核后更正' }] },
    });
    const rewritten = QUARTERS.with(0, { ...QUARTERS[0]!, work: '事后降低要求' });
    const refused = await file(world, CLERK, 'filePlanQuarters', 'C08-8', rewritten, '调整工作安排');
    expect(refused.errors).toMatchObject([{ code: 'QUARTER_JUDGED', field: 'quarters' }]);
    const later = QUARTERS.with(2, { ...QUARTERS[2]!, work: '增加年末回访' });
    expect((await file(world, CLERK, 'filePlanQuarters', 'C08-8', later, '补充回访')).errors).toEqual([]);
    expect((await auditOf(world)).map(({ action }) => action)).toEqual([
      'plan.file',
      'quarter.judge',
      'quarter.supersede',
      'quarter.judge',
      'plan.supersede',
      'plan.file',
    ]);
  });
});

async function accept(caller: Caller, id: string, day = '2026-06-28', evidence = '现场核验记录') {
  return world.ask(
    caller,
    `mutation ($id: ID!, $revision: Int!, $day: Date!, $evidence: String!) {
      acceptMilestone(id: $id, revision: $revision, day: $day, evidence: $evidence) { id } }`,
    { id, revision: await planRevisionOf(world, id), day, evidence },
  );
}

async function withdraw(caller: Caller, id: string, reason = '验收材料有误') {
  return world.ask(
    caller,
    `mutation ($id: ID!, $revision: Int!, $reason: String!) {
      withdrawAcceptance(id: $id, revision: $revision, reason: $reason) { id } }`,
    { id, revision: await acceptanceRevision(world, id), reason },
  );
}
