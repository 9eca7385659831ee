import { type Change, Refusal } from '@minsheng/kernel';
import { type CalendarDate, yearOf } from '@minsheng/kernel/domain';
import { Facility } from '../facility/facility.entity.ts';
import { Screening } from './screening.entity.ts';
import { TERMS, ageParams, isOutsideAge, isTooSoon } from './screening.rules.ts';

/** Something the clerk should look at; the record stands all the same. */
export interface Warning {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What earlier screenings of the person and the age say of a new one. Refuses the very same screening a second time. */
export async function findWarnings(
  tx: Change,
  screening: Screening,
  birth: CalendarDate,
): Promise<readonly Warning[]> {
  const { programme, screenedOn } = screening;
  const earlier = await findStandingOf(tx, screening);
  if (earlier.some((it) => it.screenedOn === screenedOn && it.facilityId === screening.facilityId)) {
    throw new Refusal('SCREENING_DUPLICATE', { field: 'idNumber' });
  }
  const warnings: Warning[] = [];
  const sameYear = earlier.find((it) => yearOf(it.screenedOn) === yearOf(screenedOn));
  const lastYears = earlier.findLast((it) => yearOf(it.screenedOn) < yearOf(screenedOn))?.screenedOn;
  if (sameYear) {
    const facility = await tx.em.findOneOrFail(Facility, { id: sameYear.facilityId });
    warnings.push({ code: 'REPEAT_IN_YEAR', params: { day: sameYear.screenedOn, facility: facility.name } });
  }
  if (isTooSoon(programme, screenedOn, lastYears)) {
    warnings.push({
      code: 'INTERVAL_SHORT',
      params: { day: lastYears!, years: TERMS[programme].intervalYears },
    });
  }
  if (isOutsideAge({ programme, birth, screenedOn })) {
    warnings.push({ code: 'AGE_UNUSUAL', params: ageParams({ programme, birth, screenedOn }) });
  }
  return warnings;
}

/** The person's other screenings under the programme that are not voided, oldest first. */
async function findStandingOf(tx: Change, { programme, person }: Screening): Promise<readonly Screening[]> {
  const written = await tx.em.find(
    Screening,
    { programme, person: { idNumberHash: person.idNumberHash }, voidedOn: null },
    { disableIdentityMap: true },
  );
  const pending = tx
    .pending<Screening>('Screening')
    .filter(
      (it) =>
        it.programme === programme && it.person.idNumberHash === person.idNumberHash && it.voidedOn === null,
    );
  return [...written, ...pending].sort((a, b) => a.screenedOn.localeCompare(b.screenedOn));
}
