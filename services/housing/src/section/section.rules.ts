import { type CalendarDate, type Decimal, type Fault, ZERO, decimal, sum } from '@minsheng/kernel/domain';

/** A survey of what is built may find more than was planned; more than a fifth is a slip of the pen or another plan. */
const MOST_OF_PLANNED = decimal('1.2');

/** Metres in a length in kilometres. */
export const KM_PLACES = 3;

/** A stretch taken over on a day, with its paper. */
export interface Acceptance {
  readonly day: CalendarDate;
  readonly km: Decimal;
  readonly paper: string;
}

/** Lengths of a section by step, in kilometres. */
export interface Lengths {
  readonly plannedKm: Decimal;
  readonly startedKm: Decimal;
  /** 路基; of mains: 沟槽. */
  readonly baseCourseKm: Decimal;
  /** 路面; of mains: 敷设. */
  readonly pavedKm: Decimal;
}

export interface SectionFacts extends Lengths {
  readonly acceptances: readonly Acceptance[];
}

/** What a section is measured against: the day, and the one on which its works started. */
export interface Against {
  readonly today: CalendarDate;
  readonly startedOn: CalendarDate | undefined;
}

export function acceptedKm({ acceptances }: Pick<SectionFacts, 'acceptances'>): Decimal {
  return sum(acceptances.map(({ km }) => km));
}

/** The first reason against a section as it stands, acceptances included. No step is longer than the one before it. */
export function findSectionFault(section: SectionFacts, against: Against): Fault | undefined {
  const { plannedKm, startedKm, baseCourseKm, pavedKm } = section;
  if (startedKm.gt(ZERO) && !against.startedOn) return { code: 'WORKS_NOT_STARTED', field: 'startedKm' };
  if (startedKm.gt(plannedKm.times(MOST_OF_PLANNED)))
    return { code: 'STARTED_ABOVE_PLANNED', field: 'startedKm', params: { planned: plannedKm.toFixed() } };
  if (baseCourseKm.gt(startedKm)) return { code: 'BASE_COURSE_ABOVE_STARTED', field: 'baseCourseKm' };
  if (pavedKm.gt(baseCourseKm)) return { code: 'PAVED_ABOVE_BASE_COURSE', field: 'pavedKm' };
  const accepted = acceptedKm(section);
  if (accepted.gt(pavedKm))
    return { code: 'PAVED_BELOW_ACCEPTED', field: 'pavedKm', params: { accepted: accepted.toFixed() } };
  return findAcceptancesFault(section, against);
}

/** The first reason against taking over a further stretch. */
export function findAcceptanceFault(
  section: SectionFacts,
  acceptance: Acceptance,
  against: Against,
): Fault | undefined {
  const own = findOneFault(acceptance, against);
  if (own) return own;
  const paper = section.acceptances.find((it) => it.day === acceptance.day && it.paper === acceptance.paper);
  if (paper) return { code: 'ACCEPTANCE_TWICE', field: 'paper' };
  const left = section.pavedKm.minus(acceptedKm(section));
  if (acceptance.km.gt(left))
    return { code: 'ACCEPTED_ABOVE_PAVED', field: 'km', params: { left: left.toFixed() } };
  return undefined;
}

function findAcceptancesFault({ acceptances }: SectionFacts, against: Against): Fault | undefined {
  for (const [nth, acceptance] of acceptances.entries()) {
    const fault = findOneFault(acceptance, against);
    const twice = acceptances
      .slice(0, nth)
      .some((it) => it.day === acceptance.day && it.paper === acceptance.paper);
    const code = fault?.code ?? (twice ? 'ACCEPTANCE_TWICE' : undefined);
    if (code) return { code, field: 'acceptances', params: fault?.params ?? {} };
  }
  return undefined;
}

function findOneFault({ day, km, paper }: Acceptance, { today, startedOn }: Against): Fault | undefined {
  if (km.lt(ZERO)) return { code: 'LENGTH_NEGATIVE', field: 'km' };
  if (!km.eq(km.round(KM_PLACES))) return { code: 'LENGTH_TOO_FINE', field: 'km' };
  if (km.eq(ZERO)) return { code: 'ACCEPTED_NOTHING', field: 'km' };
  if (day > today) return { code: 'ACCEPTED_IN_FUTURE', field: 'day', params: { today } };
  if (!startedOn) return { code: 'WORKS_NOT_STARTED', field: 'day' };
  if (day < startedOn) return { code: 'ACCEPTED_BEFORE_START', field: 'day', params: { startedOn } };
  if (paper === '') return { code: 'ACCEPTANCE_PAPER_REQUIRED', field: 'paper' };
  return undefined;
}

/** Whether a change takes back what was said before: lengths fall, or stretches taken over are others. Needs a reason. */
export function takesBack(was: SectionFacts, is: SectionFacts): boolean {
  const steps = ['startedKm', 'baseCourseKm', 'pavedKm'] as const;
  if (steps.some((step) => is[step].lt(was[step]))) return true;
  return was.acceptances.some((old, nth) => !isSame(old, is.acceptances[nth]));
}

function isSame(a: Acceptance, b: Acceptance | undefined): boolean {
  return b !== undefined && a.day === b.day && a.km.eq(b.km) && a.paper === b.paper;
}
