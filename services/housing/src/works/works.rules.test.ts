import { calendarDate } from '@minsheng/kernel/domain';
import { describe, expect, it } from 'vitest';
import {
  STAGES,
  STAGE_MOVES,
  type Stage,
  type StageDay,
  acceptedOn,
  findMoveFault,
  findPaperFault,
  findWorksFault,
  isCorrection,
  moved,
  overdueOf,
  reachedOn,
  takesBack,
} from './works.rules.ts';

const TODAY = calendarDate('2026-06-30');

function at(stage: Stage, day: string): StageDay {
  return { stage, day: calendarDate(day) };
}

const UNDER_WAY = [
  at('PREPARATION', '2026-01-05'),
  at('TENDER', '2026-02-01'),
  at('STARTED', '2026-03-01'),
  at('UNDER_WAY', '2026-03-10'),
];

describe('moves', () => {
  it('allow from every stage what the table says, and nothing else forward', () => {
    for (const from of STAGES) {
      const history = STAGES.slice(0, STAGES.indexOf(from) + 1).map((stage) => at(stage, '2026-01-05'));
      for (const to of STAGES.slice(STAGES.indexOf(from) + 1)) {
        const fault = findMoveFault(history, at(to, '2026-01-06'), TODAY);
        const allowed = (STAGE_MOVES[from] as readonly Stage[]).includes(to);
        expect(fault?.code, `${from} -> ${to}`).toBe(allowed ? undefined : 'STAGE_NOT_OPEN');
      }
    }
  });

  it('begin with preparation', () => {
    expect(findMoveFault([], at('PREPARATION', '2026-01-05'), TODAY)).toBeUndefined();
    expect(findMoveFault([], at('STARTED', '2026-01-05'), TODAY)).toMatchObject({ code: 'STAGE_NOT_OPEN' });
  });

  it('are dated, not in the future and not before the stage before', () => {
    const to = (day: string) => findMoveFault(UNDER_WAY, at('HANDED_OVER', day), TODAY);
    expect(to('2026-07-01')).toMatchObject({ code: 'STAGE_IN_FUTURE', field: 'day' });
    expect(to('2026-03-09')).toMatchObject({ code: 'STAGE_BEFORE_LAST', field: 'day' });
    expect(to('2026-03-10')).toBeUndefined();
    expect(to('2026-06-30')).toBeUndefined();
  });

  it('back, or to the present stage on another day, are corrections and take back what came later', () => {
    expect(isCorrection(UNDER_WAY, at('HANDED_OVER', '2026-06-01'))).toBe(false);
    const corrected = at('STARTED', '2026-03-03');
    expect(isCorrection(UNDER_WAY, corrected)).toBe(true);
    expect(findMoveFault(UNDER_WAY, corrected, TODAY)).toBeUndefined();
    expect(moved(UNDER_WAY, corrected)).toEqual([...UNDER_WAY.slice(0, 2), corrected]);
    expect(isCorrection(UNDER_WAY, at('UNDER_WAY', '2026-03-11'))).toBe(true);
    expect(findMoveFault(UNDER_WAY, at('STARTED', '2026-01-31'), TODAY)).toMatchObject({
      code: 'STAGE_BEFORE_LAST',
    });
  });

  it('date acceptance by hand-over, else by completion', () => {
    expect(acceptedOn(UNDER_WAY)).toBeUndefined();
    const completed = moved(UNDER_WAY, at('COMPLETED', '2026-06-02'));
    expect(acceptedOn(completed)).toBe('2026-06-02');
    expect(acceptedOn([...UNDER_WAY, at('HANDED_OVER', '2026-05-01'), at('COMPLETED', '2026-06-02')])).toBe(
      '2026-05-01',
    );
    expect(reachedOn(UNDER_WAY, 'STARTED')).toBe('2026-03-01');
  });
});

describe('a works', () => {
  const works = {
    allocated: '5.55',
    paid: '5.55',
    plannedStart: calendarDate('2026-03-01'),
    plannedEnd: calendarDate('2026-03-01'),
    site: null,
  };
  const anywhere = { bindings: [{ parameters: { kind: 'ESTATE' } }] };
  const parks = { bindings: [{ parameters: { kind: 'POCKET_PARK', sites: ['甲公园', '乙公园'] } }] };

  it('asks for a reason where a sum falls or the site is another, not where more is known', () => {
    const after = (given: object) => takesBack(works, { ...works, ...given });
    expect(after({ allocated: '6' })).toBe(false);
    expect(after({ allocated: '6', paid: '5.54' })).toBe(true);
    expect(after({ allocated: '5.54', paid: '5.54' })).toBe(true);
    expect(after({ site: '甲公园' })).toBe(false);
    expect(takesBack({ ...works, site: '甲公园' }, works)).toBe(true);
  });

  it('stands with all that is allocated paid, at a site that is named or elsewhere', () => {
    expect(findWorksFault(works, anywhere)).toBeUndefined();
    expect(findWorksFault(works, parks)).toBeUndefined();
    expect(findWorksFault({ ...works, site: '乙公园' }, parks)).toBeUndefined();
  });

  it('is of no site that nobody named', () => {
    expect(findWorksFault({ ...works, site: '丙公园' }, parks)).toEqual({
      code: 'SITE_UNKNOWN',
      field: 'site',
      params: { names: '甲公园、乙公园' },
    });
    expect(findWorksFault({ ...works, site: '甲公园' }, anywhere)).toMatchObject({ code: 'SITES_NOT_NAMED' });
  });

  it.each([
    ['POCKET_PARK', 'COMPLETED', null, false],
    ['POCKET_PARK', 'HANDED_OVER', '', false],
    ['POCKET_PARK', 'COMPLETED', '验〔2026〕1号', true],
    ['POCKET_PARK', 'UNDER_WAY', null, true],
    ['ESTATE', 'COMPLETED', null, true],
    ['ROAD', 'HANDED_OVER', null, true],
  ] as const)('of kind %s reaches %s by paper %s: %s', (kind, stage, paper, may) => {
    expect(findPaperFault(kind, { ...at(stage, '2026-06-01'), paper }) === undefined).toBe(may);
  });

  it.each([
    [{ paid: '5.56' }, 'PAID_ABOVE_ALLOCATED', 'paid'],
    [{ plannedEnd: calendarDate('2026-02-28') }, 'PLAN_REVERSED', 'plannedEnd'],
  ])('is refused with %j', (given, code, field) => {
    expect(findWorksFault({ ...works, ...given }, anywhere)).toMatchObject({ code, field });
  });

  it.each([
    ['PREPARATION', '2026-06-29', '2026-12-31', 'START'],
    ['TENDER', '2026-06-30', '2026-12-31', undefined],
    ['STARTED', '2026-03-01', '2026-06-29', 'END'],
    ['UNDER_WAY', '2026-03-01', '2026-06-30', undefined],
    ['HANDED_OVER', '2026-03-01', '2026-06-01', undefined],
  ] as const)('that is %s, planned from %s to %s, has let pass: %s', (stage, from, to, passed) => {
    const plan = { plannedStart: calendarDate(from), plannedEnd: calendarDate(to) };
    expect(overdueOf({ stage, ...plan }, TODAY)).toBe(passed);
  });
});
