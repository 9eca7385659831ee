import { calendarDate, decimal } from '@minsheng/kernel/domain';
import { describe, expect, it } from 'vitest';
import {
  type SectionFacts,
  acceptedKm,
  findAcceptanceFault,
  findSectionFault,
  takesBack,
} from './section.rules.ts';

const AGAINST = { today: calendarDate('2026-06-30'), startedOn: calendarDate('2026-03-01') };

function acceptance(km: string, day = '2026-06-01', paper = '交验01') {
  return { day: calendarDate(day), km: decimal(km), paper };
}

function section(given: Partial<Record<keyof SectionFacts, unknown>> = {}): SectionFacts {
  const lengths = { plannedKm: '3', startedKm: '3', baseCourseKm: '2.75', pavedKm: '2.5', ...given };
  return {
    acceptances: [],
    ...given,
    plannedKm: decimal(lengths.plannedKm as string),
    startedKm: decimal(lengths.startedKm as string),
    baseCourseKm: decimal(lengths.baseCourseKm as string),
    pavedKm: decimal(lengths.pavedKm as string),
  } as SectionFacts;
}

describe('a section', () => {
  it('stands with every step up to the one before, also a fifth above what was planned', () => {
    expect(findSectionFault(section(), AGAINST)).toBeUndefined();
    const longer = section({
      startedKm: '3.6',
      baseCourseKm: '3.6',
      pavedKm: '3.6',
      acceptances: [acceptance('3.6')],
    });
    expect(findSectionFault(longer, AGAINST)).toBeUndefined();
  });

  it.each([
    [{ startedKm: '3.601' }, 'STARTED_ABOVE_PLANNED', 'startedKm'],
    [{ baseCourseKm: '3.001' }, 'BASE_COURSE_ABOVE_STARTED', 'baseCourseKm'],
    [{ pavedKm: '2.751' }, 'PAVED_ABOVE_BASE_COURSE', 'pavedKm'],
    [
      { acceptances: [acceptance('1.3'), acceptance('1.201', '2026-06-02')] },
      'PAVED_BELOW_ACCEPTED',
      'pavedKm',
    ],
    [{ acceptances: [acceptance('1'), acceptance('1')] }, 'ACCEPTANCE_TWICE', 'acceptances'],
    [{ acceptances: [acceptance('1', '2026-07-01')] }, 'ACCEPTED_IN_FUTURE', 'acceptances'],
  ])('is refused with %j', (given, code, field) => {
    expect(findSectionFault(section(given), AGAINST)).toMatchObject({ code, field });
  });

  it('has no progress before its works started', () => {
    const not = { ...AGAINST, startedOn: undefined };
    expect(findSectionFault(section(), not)).toMatchObject({ code: 'WORKS_NOT_STARTED', field: 'startedKm' });
    const planned = section({ startedKm: '0', baseCourseKm: '0', pavedKm: '0' });
    expect(findSectionFault(planned, not)).toBeUndefined();
  });
});

describe('an acceptance', () => {
  const partly = section({ acceptances: [acceptance('1.5')] });

  it('takes all that is paved, to the metre', () => {
    expect(findAcceptanceFault(partly, acceptance('1', '2026-06-20', '交验02'), AGAINST)).toBeUndefined();
    expect(acceptedKm(partly).toFixed()).toBe('1.5');
  });

  it.each([
    [acceptance('1.001', '2026-06-20'), 'ACCEPTED_ABOVE_PAVED', 'km'],
    [acceptance('0', '2026-06-20'), 'ACCEPTED_NOTHING', 'km'],
    [acceptance('0.0005', '2026-06-20'), 'LENGTH_TOO_FINE', 'km'],
    [acceptance('1', '2026-07-01'), 'ACCEPTED_IN_FUTURE', 'day'],
    [acceptance('1', '2026-02-28'), 'ACCEPTED_BEFORE_START', 'day'],
    [acceptance('1', '2026-06-20', ''), 'ACCEPTANCE_PAPER_REQUIRED', 'paper'],
    [acceptance('0.5', '2026-06-01', '交验01'), 'ACCEPTANCE_TWICE', 'paper'],
  ])('is refused: %j', (given, code, field) => {
    expect(findAcceptanceFault(partly, given, AGAINST)).toMatchObject({ code, field });
  });
});

it('asks for a reason where something is taken back, not where something is added', () => {
  const was = section({ acceptances: [acceptance('1')] });
  expect(takesBack(was, section({ pavedKm: '2.6', acceptances: was.acceptances }))).toBe(false);
  expect(takesBack(was, section({ acceptances: [...was.acceptances, acceptance('0.1')] }))).toBe(false);
  expect(takesBack(was, section({ pavedKm: '2.4', acceptances: was.acceptances }))).toBe(true);
  expect(takesBack(was, section({ acceptances: [acceptance('1.1')] }))).toBe(true);
  expect(takesBack(was, section({ acceptances: [] }))).toBe(true);
});
