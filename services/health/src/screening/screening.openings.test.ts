import { callerWith, unitId } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLERK, type HealthWorld, createHealthWorld, idNumber, record } from '../testing/health-world.ts';
import { ASK, AUDITOR, DECIDE, HEAD, openTrailOf } from '../testing/openings.ts';

const TRAIL = `query ($filter: AuditFilter) { healthAuditTrail(filter: $filter) { totalCount reduces edges { node {
  id at day username action actionName recordId reduced reason requestId position values { name } } } } }`;
const LIST = '{ healthAuditOpenings { id state viewerCanDecide } }';
const WHO = idNumber('1979-03-01', 2);
const OF_PERSON = { caseNumber: '信访〔2026〕7号', idNumber: WHO, unit: unitId('HEALTH') };
const OTHER_HEAD = callerWith('UNIT_LEADER', 'RED_CROSS');

let world: HealthWorld;
beforeEach(async () => void (world = await createHealthWorld()));
afterEach(() => world.close());

interface Act {
  readonly id: string;
  readonly action: string;
  readonly recordId: string;
}

async function trail(filter: object) {
  const { data, errors } = await world.ask(AUDITOR, TRAIL, { filter });
  expect(errors).toEqual([]);
  return (data!['healthAuditTrail'] as { edges: { node: Act }[] }).edges.map(({ node }) => node);
}

async function ask(input: object): Promise<{ id: string; state: string; subject: string }> {
  const { data, errors } = await world.ask(AUDITOR, ASK, { input });
  expect(errors).toEqual([]);
  return data!['askHealthAuditOpening'] as { id: string; state: string; subject: string };
}

function inDays(days: number): void {
  world.setNow(new Date(Date.now() + days * 86_400_000));
}

const refusalOf = async (by: typeof AUDITOR, id: string) =>
  (await world.ask(by, DECIDE, { id, confirm: true })).errors.map(({ code }) => code);

describe('an act on a screening, by itself', () => {
  it('is shown from the next day on: who, which day, what sort of act, and a token of it alone', async () => {
    await record(world, { idNumber: WHO });
    expect(await trail({ record: 'Screening' })).toEqual([]);
    inDays(1);
    const [act] = await trail({ record: 'Screening' });
    expect(act).toMatchObject({
      at: null,
      day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      username: CLERK.username,
      action: 'screening.record',
      actionName: '登记',
      recordId: act!.id,
      reduced: true,
      requestId: null,
      position: null,
      values: [],
    });
  });
});

describe('what belongs together', () => {
  it('is opened by auditor and head of the unit, for seven days, and the trail says so', async () => {
    await record(world, { idNumber: WHO });
    await record(world);
    const opening = await openTrailOf(world, WHO);
    expect(await trail({ opening })).toMatchObject([
      { action: 'screening.record', reduced: false, at: expect.any(String), values: expect.any(Array) },
    ]);
    expect((await trail({ action: 'audit' })).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['audit.ask', 'audit.confirm', 'audit.read']),
    );
    inDays(7);
    const { errors } = await world.ask(AUDITOR, TRAIL, { filter: { opening } });
    expect(errors).toMatchObject([{ code: 'OPENING_OVER', field: 'opening' }]);
  });

  it('is opened from one act too, and tells of that record alone', async () => {
    const { screening } = await record(world, { idNumber: WHO });
    await record(world);
    inDays(1);
    const acts = await trail({ record: 'Screening' });
    const opened = await Promise.all(acts.map(({ id: act }) => ask({ caseNumber: '案1', act })));
    for (const { id } of opened) await world.ask(HEAD, DECIDE, { id, confirm: true });
    const read = await Promise.all(opened.map(({ id }) => trail({ opening: id })));
    expect(read.map((rows) => rows.length)).toEqual([1, 1]);
    expect(read.flat().map(({ recordId }) => recordId)).toContain(screening.id);
  });

  it('is not opened without the head, against him, or by what waits too long', async () => {
    const { id, state } = await ask(OF_PERSON);
    expect(state).toBe('ASKED');
    const early = await world.ask(AUDITOR, TRAIL, { filter: { opening: id } });
    expect(early.errors).toMatchObject([{ code: 'OPENING_ASKED' }]);
    await world.ask(HEAD, DECIDE, { id, confirm: false });
    const refused = await world.ask(AUDITOR, TRAIL, { filter: { opening: id } });
    expect(refused.errors).toMatchObject([{ code: 'OPENING_REFUSED' }]);
    expect(await refusalOf(HEAD, id)).toEqual(['OPENING_REFUSED']);
    const late = await ask(OF_PERSON);
    inDays(7);
    expect(await refusalOf(HEAD, late.id)).toEqual(['OPENING_OVER']);
  });

  it('is decided by the head of the owning unit and nobody else, who else learns of none', async () => {
    const { id } = await ask(OF_PERSON);
    expect(await refusalOf(OTHER_HEAD, id)).toEqual(['FORBIDDEN']);
    expect(await refusalOf(AUDITOR, id)).toEqual(['FORBIDDEN']);
    expect(await refusalOf(CLERK, id)).toEqual(['FORBIDDEN']);
    expect((await world.ask(OTHER_HEAD, LIST)).data).toEqual({ healthAuditOpenings: [] });
    expect((await world.ask(CLERK, LIST)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    // Whoever holds both duties does not confirm to himself.
    const both = { ...AUDITOR, grants: [...AUDITOR.grants, ...HEAD.grants] };
    expect(await refusalOf(both, id)).toEqual(['FORBIDDEN']);
    expect((await world.ask(HEAD, LIST)).data).toMatchObject({
      healthAuditOpenings: [{ id, viewerCanDecide: true }],
    });
  });

  it('is decided by nobody who did some of these acts', async () => {
    await record(world, { idNumber: WHO });
    const { id } = await ask(OF_PERSON);
    const reviewer = callerWith('UNIT_REVIEWER', 'HEALTH');
    expect(await refusalOf({ ...reviewer, accountId: CLERK.accountId }, id)).toEqual(['OPENING_OF_ONESELF']);
    expect(await refusalOf(reviewer, id)).toEqual([]);
  });

  it('is asked with a case number, of one thing, and whether the unit knows the person is not said', async () => {
    await record(world, { idNumber: WHO });
    const { id: _known, ...known } = await ask(OF_PERSON);
    const { id: _unknown, ...unknown } = await ask({ ...OF_PERSON, idNumber: idNumber('1981-04-05', 8) });
    expect(known).toEqual(unknown);
    const refused = async (input: object) => (await world.ask(AUDITOR, ASK, { input })).errors[0]?.code;
    expect(await refused({ ...OF_PERSON, caseNumber: ' ' })).toBe('CASE_NUMBER_REQUIRED');
    expect(await refused({ caseNumber: '案1' })).toBe('OPENING_OF_WHAT');
    expect(await refused({ caseNumber: '案1', idNumber: WHO })).toBe('OPENING_OF_WHAT');
    expect(await refused({ caseNumber: '案1', act: '7' })).toBe('BAD_INPUT');
    const told = await world.module.orm.em
      .fork()
      .execute('select to_jsonb(o)::text as row from audit_opening o');
    expect(JSON.stringify(told)).not.toContain(WHO);
  });
});
