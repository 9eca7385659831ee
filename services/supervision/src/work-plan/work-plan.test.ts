import { createHash } from 'node:crypto';
import { type Caller, ROLES, type Role, StoredFile } from '@minsheng/kernel';
import { callerWith, commitmentId, indicatorId, unitId, type World } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FOUR, person, PLAN, type Plan, PROJECT, SOURCES } from './testing.ts';
import { createSupervisionWorld, LEADER } from '../testing/supervision-world.ts';

const CLERK = callerWith('UNIT_CLERK', 'TRANSPORT');
const SUPERVISOR = callerWith('SUPERVISOR');
const UNIT_ROLES: readonly Role[] = ['UNIT_CLERK', 'UNIT_REVIEWER', 'UNIT_LEADER'];
/** 县级票决 农村公路, of one unit. */
const ROADS = { commitment: commitmentId('C05'), unit: unitId('TRANSPORT') };

let world: World;
beforeAll(async () => void (world = await createSupervisionWorld()));
afterAll(() => world.close());

async function act(caller: Caller, text: string, variables: Record<string, unknown>): Promise<Plan | string> {
  const { data, errors } = await world.ask(caller, text, variables);
  return errors[0]?.code ?? (data!['plan'] as Plan);
}

function file(caller: Caller, given: Record<string, unknown> = {}): Promise<Plan | string> {
  const plan = { ...ROADS, revision: 0, projects: [PROJECT], fundsNeeded: true, sources: SOURCES, ...given };
  return act(caller, `mutation ($plan: WorkPlanInput!) { plan: fileWorkPlan(plan: $plan) { ${PLAN} } }`, {
    plan,
  });
}

const OF = '$commitment: ID!, $unit: ID!';
const SAID = 'commitment: $commitment, unit: $unit';
const fill = (caller: Caller, posts: readonly object[]) =>
  act(
    caller,
    `mutation (${OF}, $posts: [PostInput!]!) { plan: fillPlanPosts(${SAID}, posts: $posts) { ${PLAN} } }`,
    { ...ROADS, posts },
  );
const report = (caller: Caller, rows: readonly object[], quarterEnd = '2026-06-30') =>
  act(
    caller,
    `mutation (${OF}, $rows: [SpentInput!]!, $quarterEnd: Date!) {
      plan: reportPlanFunds(${SAID}, quarterEnd: $quarterEnd, rows: $rows) { ${PLAN} } }`,
    { ...ROADS, rows, quarterEnd },
  );
const accept = (caller: Caller, project: string) =>
  act(
    caller,
    `mutation (${OF}, $project: ID!) { plan: acceptProject(${SAID}, project: $project, day: "2026-06-30", evidence: "交工验收报告") { ${PLAN} } }`,
    { ...ROADS, project },
  );
const check = (caller: Caller, project: string, months = 6) =>
  act(
    caller,
    `mutation (${OF}, $project: ID!, $months: Int!) {
      plan: recordUpkeepCheck(${SAID}, project: $project, months: $months, finding: "路面完好，排水通畅") { ${PLAN} } }`,
    { ...ROADS, project, months },
  );

async function read(caller: Caller): Promise<Plan> {
  const { data } = await world.ask(caller, `{ plan: workPlans(year: 2026, commitment: "C05") { ${PLAN} } }`);
  return (data!['plan'] as Plan[])[0]!;
}

async function waits(caller: Caller): Promise<readonly string[]> {
  const { data } = await world.ask(caller, '{ todos { kind key } }');
  return (data!['todos'] as { kind: string; key: string }[]).map(({ kind }) => kind);
}

async function scan(unit = ROADS.unit): Promise<string> {
  const id = crypto.randomUUID();
  await world.module.orm.em.fork().insert(StoredFile, {
    id,
    unitId: unit,
    name: '决定.pdf',
    type: 'application/pdf',
    bytes: 1,
    sha256: createHash('sha256').update(id).digest('hex'),
    uploadedBy: 'x',
    uploadedAt: new Date(),
  } as StoredFile);
  return id;
}

describe('who may', () => {
  const ACTS = {
    file: { by: ['UNIT_CLERK', 'UNIT_REVIEWER'], say: (caller: Caller) => file(caller, { projects: [] }) },
    fill: {
      by: ['UNIT_CLERK', 'UNIT_REVIEWER'],
      say: (caller: Caller) => fill(caller, [person('LIAISON', '')]),
    },
    report: {
      by: ['UNIT_CLERK', 'UNIT_REVIEWER'],
      say: (caller: Caller) => report(caller, [], '2026-06-29'),
    },
    accept: { by: ['SUPERVISOR', 'SUPERVISION_LEAD'], say: (caller: Caller) => accept(caller, 'none') },
    check: { by: ['UNIT_CLERK', 'UNIT_REVIEWER'], say: (caller: Caller) => check(caller, 'none') },
  } as const satisfies Record<string, { by: readonly Role[]; say: (caller: Caller) => Promise<unknown> }>;

  it.each(
    Object.keys(ACTS).flatMap((name) => ROLES.map((role) => [name as keyof typeof ACTS, role] as const)),
  )('%s: those who are %s, for their own unit', async (name, role) => {
    const { by, say } = ACTS[name];
    const ofUnit = UNIT_ROLES.includes(role);
    const allowed = (by as readonly Role[]).includes(role);
    // What is said is refused, so that nothing is left behind: but only to whom it is allowed to be said.
    const own = await say(callerWith(role, ofUnit ? 'TRANSPORT' : null));
    expect(own === 'FORBIDDEN').toBe(!allowed);
    if (ofUnit) expect(await say(callerWith(role, 'HEALTH'))).toBe('FORBIDDEN');
  });

  it('nobody files for a unit that has no part in the commitment', async () => {
    expect(await file(callerWith('UNIT_CLERK', 'HEALTH'), { unit: unitId('HEALTH') })).toBe('NOT_FOUND');
  });
});

describe('a plan', () => {
  it('says what it lacks until nothing is lacking, and waits in the unit’s list until then', async () => {
    const plan = (await file(CLERK)) as Plan;
    expect(plan).toMatchObject({
      revision: 1,
      dueOn: '2026-05-26',
      missing: [
        { text: '未明确分管县领导' },
        { text: '未明确责任领导' },
        { text: '未明确具体责任人' },
        { text: '未明确联络员' },
        { text: '指标C05-1未填报计划节点' },
      ],
    });
    expect(await waits(CLERK)).toEqual(['PLAN_COMPLETE']);
    await fill(CLERK, FOUR);
    const filed = await world.ask(
      CLERK,
      `mutation ($id: ID!, $value: Decimal!) {
          filePlanNodes(indicator: $id, revision: 0, nodes: [{ day: "2026-12-15", value: $value }]) { id } }`,
      { id: indicatorId('C05-1'), value: '100' },
    );
    expect(filed.errors).toEqual([]);
    expect(await read(CLERK)).toMatchObject({ missing: [] });
    expect(await waits(CLERK)).toEqual([]);
  });

  it('is the same when it is sent again after an answer was lost', async () => {
    expect(await file(CLERK)).toMatchObject({ revision: 1 });
  });

  it('of a voted item keeps deadline, scope and projects until the standing committee’s decision is attached', async () => {
    const later = {
      revision: 1,
      projects: [{ ...PROJECT, deadline: '2026-12-20' }],
      reason: '汛期停工，经批准顺延',
    };
    const decision = { number: '石人发〔2026〕9号', decidedOn: '2026-06-20' };
    expect(await file(CLERK, later)).toBe('DECISION_OF_CONGRESS_REQUIRED');
    expect(await file(CLERK, { ...later, reason: null })).toBe('REASON_REQUIRED');
    const strangers = { ...decision, scan: await scan(unitId('HEALTH')) };
    expect(await file(CLERK, { ...later, decision: strangers })).toBe('FILE_UNKNOWN');
    const tomorrow = { ...decision, decidedOn: '2026-07-01', scan: await scan() };
    expect(await file(CLERK, { ...later, decision: tomorrow })).toBe('DECISION_OF_LATER');
    const less = { ...later, projects: [{ ...PROJECT, title: '别的项目' }] };
    expect(await file(CLERK, less)).toBe('DECISION_OF_CONGRESS_REQUIRED');
    expect(await read(CLERK)).toMatchObject({ revision: 1, projects: [{ deadline: '2026-11-30' }] });
    expect(await file(CLERK, { ...later, decision: { ...decision, scan: await scan() } })).toMatchObject({
      revision: 2,
      reason: later.reason,
      decision: { number: decision.number },
      projects: [{ deadline: '2026-12-20' }],
    });
  });

  it('may otherwise be mended without a word, by whoever saw what stands', async () => {
    const mended = { projects: [{ ...PROJECT, deadline: '2026-12-20', land: 'HANDED_OVER' }] };
    expect(await file(CLERK, { ...mended, revision: 1 })).toBe('RECORD_CHANGED_BY');
    expect(await file(CLERK, { ...mended, revision: 2 })).toMatchObject({ revision: 3, reason: null });
  });

  it('of a municipal item asks for the city’s document', async () => {
    const clerk = callerWith('UNIT_CLERK', 'URBAN_CONSTRUCTION');
    const { data } = await world.ask(
      SUPERVISOR,
      '{ workPlans(year: 2026) { commitment { id batch } unit { id code } } }',
    );
    const plans = data!['workPlans'] as {
      commitment: { id: string; batch: string };
      unit: { id: string; code: string };
    }[];
    const { commitment, unit } = plans.find((it) => it.commitment.batch === 'MUNICIPAL')!;
    const own = { ...clerk, grants: [{ role: 'UNIT_CLERK' as const, unit: unit.id }] };
    const of = { commitment: commitment.id, unit: unit.id, fundsNeeded: false, sources: [] };
    expect(await file(own, of)).toMatchObject({ revision: 1, funds: { needed: false, planned: '0' } });
    const wider = { ...of, revision: 1, projects: [{ ...PROJECT, scope: '另一处' }], reason: '市级调整范围' };
    expect(await file(own, wider)).toBe('DECISION_OF_CITY_REQUIRED');
  });
});

describe('posts', () => {
  it('are taken over by a successor on a day; who was there before stays known', async () => {
    expect(await fill(CLERK, [person('LIAISON', '新某', { fromOn: '2026-05-01' })])).toBe(
      'SUCCESSOR_TOO_EARLY',
    );
    const plan = await fill(CLERK, [person('LIAISON', '新某', { fromOn: '2026-06-15' })]);
    expect((plan as unknown as { people: unknown[] }).people.slice(3)).toMatchObject([
      { post: 'LIAISON', name: '新某', fromOn: '2026-06-15', untilOn: null },
      { post: 'LIAISON', name: 'LIAISON某', untilOn: '2026-06-15' },
    ]);
  });

  it('tell their numbers to the unit and the office alone, and keep them sealed', async () => {
    const phones = async (caller: Caller) =>
      ((await read(caller)) as unknown as { people: { phone: string | null }[] }).people.map(
        ({ phone }) => phone,
      );
    for (const caller of [CLERK, SUPERVISOR])
      expect(new Set(await phones(caller))).toEqual(new Set(['023-73330000']));
    for (const caller of [LEADER, callerWith('UNIT_CLERK', 'HEALTH')])
      expect(new Set(await phones(caller))).toEqual(new Set([null]));
    const rows = await world.module.orm.em.fork().execute<object[]>('select * from plan_post');
    const trail = await world.module.orm.em
      .fork()
      .execute<object[]>(`select after, before from audit_row where record = 'FilledPost'`);
    for (const it of [...rows, ...trail]) expect(JSON.stringify(it)).not.toContain('73330000');
    expect(JSON.stringify(trail)).not.toContain('新某');
  });
});

describe('money', () => {
  it('adds up exactly, by the last quarter reported of each source', async () => {
    const [central, county] = (await read(CLERK)).funds.sources.map(({ id }) => id) as [string, string];
    const spent = (sourceId: string, allocated: string, paid: string) => ({ sourceId, allocated, paid });
    expect(await report(CLERK, [spent(central, '100', '100.01')])).toBe('PAID_OVER_ALLOCATED');
    expect(await report(CLERK, [spent(central, '1000.11', '1')])).toBe('ALLOCATED_OVER_PLANNED');
    expect(await report(CLERK, [spent(central, '1', '1')], '2026-09-30')).toBe('QUARTER_NOT_OVER');
    expect(await report(CLERK, [spent('none', '1', '1')])).toBe('SOURCE_UNKNOWN');
    await report(CLERK, [spent(central, '300.000001', '100')], '2026-03-31');
    expect(
      await report(CLERK, [spent(central, '700.1', '600.000001'), spent(county, '0.2', '0.1')]),
    ).toMatchObject({
      funds: { planned: '1000.3', allocated: '700.3', paid: '600.100001' },
    });
    // Mended: what was reported before stays known and is counted no more.
    expect(await report(CLERK, [spent(central, '700.2', '600.000001')])).toMatchObject({
      funds: {
        allocated: '700.4',
        sources: [{ quarters: [{ allocated: '300.000001' }, { allocated: '700.2' }] }, {}],
      },
    });
  });
});

describe('an accepted project', () => {
  it('is looked after: checks after 6, 12 and 24 months, each in its time and once', async () => {
    const { id } = (await read(CLERK)).projects[0]!;
    expect(await check(CLERK, id)).toBe('PROJECT_NOT_ACCEPTED');
    expect(await accept(SUPERVISOR, id)).toMatchObject({
      projects: [
        {
          acceptedOn: '2026-06-30',
          checks: [
            { months: 6, dueOn: '2026-12-30' },
            { months: 12, dueOn: '2027-06-30' },
            { months: 24, dueOn: '2028-06-30' },
          ],
        },
      ],
    });
    expect(await accept(SUPERVISOR, id)).toBe('PROJECT_ACCEPTED');
    world.setToday('2026-12-10');
    expect(await waits(CLERK)).toContain('UPKEEP_CHECK');
    expect(await check(CLERK, id, 12)).toBe('UPKEEP_TOO_EARLY');
    expect(await check(CLERK, id)).toMatchObject({
      projects: [{ checks: [{ checkedOn: '2026-12-10' }, {}, {}] }],
    });
    expect(await check(CLERK, id)).toBe('UPKEEP_CHECKED');
    expect(await waits(CLERK)).not.toContain('UPKEEP_CHECK');
  });
});
