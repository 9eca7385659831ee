import { type Change, Refusal, earliest } from '@minsheng/kernel';
import { type CalendarDate, yearOf } from '@minsheng/kernel/domain';
import { Facility } from '../facility/facility.entity.ts';
import { Screening } from './screening.entity.ts';
import { TERMS, ageParams, isOutsideAge, isTooSoon } from './screening.rules.ts';

/** Something the clerk should look at; the record stands all the same. */
export interface Warning {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Refuses the very same screening a second time. */
export function refuseTwice(screening: Screening, others: readonly Screening[]): void {
  const { screenedOn, facilityId } = screening;
  if (others.some((it) => it.screenedOn === screenedOn && it.facilityId === facilityId))
    throw new Refusal('SCREENING_DUPLICATE', { field: 'idNumber' });
}

/** What the person's other screenings (oldest first) and the age say of one. */
export async function findWarnings(
  tx: Change,
  screening: Screening,
  birth: CalendarDate,
  others: readonly Screening[],
): Promise<readonly Warning[]> {
  const { programme, screenedOn } = screening;
  const warnings: Warning[] = [];
  const sameYear = others.filter((it) => yearOf(it.screenedOn) === yearOf(screenedOn));
  const repeat = await findRepeat(tx, screening, sameYear);
  if (repeat) warnings.push(repeat);
  const before = others.findLast((it) => yearOf(it.screenedOn) < yearOf(screenedOn));
  if (isTooSoon(programme, screenedOn, before?.screenedOn)) {
    const { intervalYears: years } = TERMS[programme];
    // Where and when another unit screened the person is that unit's to tell.
    warnings.push(
      before!.unitId === screening.unitId
        ? { code: 'INTERVAL_SHORT', params: { day: before!.screenedOn, years } }
        : { code: 'INTERVAL_SHORT_ELSEWHERE', params: { years } },
    );
  }
  if (isOutsideAge({ programme, birth, screenedOn }))
    warnings.push({ code: 'AGE_UNUSUAL', params: ageParams({ programme, birth, screenedOn }) });
  return warnings;
}

// Only the earliest of a person's screenings counts; of colorectal tests each report does.
async function findRepeat(
  tx: Change,
  screening: Screening,
  sameYear: readonly Screening[],
): Promise<Warning | undefined> {
  const first = earliest([screening, ...sameYear], (it) => it.screenedOn)!;
  if (sameYear.length === 0) return undefined;
  if (screening.programme === 'COLORECTAL') return { code: 'TESTED_IN_YEAR', params: {} };
  if (first === screening) return { code: 'COUNTS_INSTEAD', params: {} };
  if (first.unitId !== screening.unitId) return { code: 'REPEAT_IN_YEAR_ELSEWHERE', params: {} };
  const facility = await tx.em.findOneOrFail(Facility, { id: first.facilityId });
  return { code: 'REPEAT_IN_YEAR', params: { day: first.screenedOn, facility: facility.name } };
}

/** The person's other screenings under the programme that are not voided, oldest first. */
export async function findStandingOf(
  tx: Change,
  { id, programme, person }: Screening,
): Promise<readonly Screening[]> {
  const written = await tx.em.find(
    Screening,
    { programme, person: { idNumberHash: person.idNumberHash }, voidedOn: null, id: { $ne: id } },
    { disableIdentityMap: true },
  );
  const pending = tx
    .pending<Screening>('Screening')
    .filter(
      (it) =>
        it.id !== id &&
        it.programme === programme &&
        it.person.idNumberHash === person.idNumberHash &&
        it.voidedOn === null,
    );
  return [...written, ...pending].sort((a, b) => a.screenedOn.localeCompare(b.screenedOn));
}
