import {
  type Change,
  type PersonFacts,
  type PersonInput,
  type Recorded,
  Refusal,
  type SealedPerson,
  condition,
  earliest,
  equals,
  factsTyped,
  loadRecords,
} from '@minsheng/kernel';
import { type CalendarDate, yearOf } from '@minsheng/kernel/domain';
import { facility as facilityKind } from '../facility/facility.ts';
import { screening } from './screening.ts';

/** A screening among the others of its person. */
interface Screened {
  readonly id: string;
  readonly unitId: string;
  readonly programme: Programme;
  readonly person: Pick<SealedPerson, 'idNumberHash'>;
  readonly facilityId: string;
  readonly screenedOn: CalendarDate;
  readonly voidedOn: CalendarDate | null;
}
import { type Programme, TERMS, ageParams, isOutsideAge, isTooSoon } from './screening.rules.ts';

/** Something the clerk should look at; the record stands all the same. */
export interface Warning {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** By screening, what was found of its person's others in the same act: it is refused by them first, then asked about. */
const found = new WeakMap<Screened, readonly Screened[]>();

/** Refuses the very same screening a second time. */
export async function refuseTwice(tx: Change, it: Screened, before?: Screened): Promise<void> {
  if (before && before.person.idNumberHash === it.person.idNumberHash) return;
  const { screenedOn, facilityId } = it;
  const others = await findStandingOf(tx, it);
  found.set(it, others);
  if (others.some((other) => other.screenedOn === screenedOn && other.facilityId === facilityId))
    throw new Refusal('SCREENING_DUPLICATE', { field: 'idNumber' });
}

/** What of a screening that stands its clerk should look at; the input still tells the birthday. */
export async function findQuestions(tx: Change, it: Screened, input: object): Promise<readonly Warning[]> {
  const person = factsTyped(input as PersonInput, tx.clock.today());
  return findWarnings(tx, it, person, found.get(it) ?? (await findStandingOf(tx, it)));
}

/** What the person's other screenings (oldest first) and the age say of one. */
async function findWarnings(
  tx: Change,
  it: Screened,
  person: PersonFacts,
  others: readonly Screened[],
): Promise<readonly Warning[]> {
  const { programme, screenedOn } = it;
  const warnings: Warning[] = [];
  const sameYear = others.filter((other) => yearOf(other.screenedOn) === yearOf(screenedOn));
  const repeat = await findRepeat(tx, it, sameYear);
  if (repeat) warnings.push(repeat);
  const before = others.findLast((other) => yearOf(other.screenedOn) < yearOf(screenedOn));
  if (isTooSoon(programme, screenedOn, before?.screenedOn)) {
    const { intervalYears: years } = TERMS[programme];
    // Where and when another unit screened the person is that unit's to tell.
    warnings.push(
      before!.unitId === it.unitId
        ? { code: 'INTERVAL_SHORT', params: { day: before!.screenedOn, years } }
        : { code: 'INTERVAL_SHORT_ELSEWHERE', params: { years } },
    );
  }
  if (isOutsideAge({ programme, person, screenedOn }))
    warnings.push({ code: 'AGE_UNUSUAL', params: ageParams({ programme, person, screenedOn }) });
  return warnings;
}

// Only the earliest of a person's screenings counts; of colorectal tests each report does.
async function findRepeat(
  tx: Change,
  it: Screened,
  sameYear: readonly Screened[],
): Promise<Warning | undefined> {
  const first = earliest([it, ...sameYear], (one) => one.screenedOn)!;
  if (sameYear.length === 0) return undefined;
  if (it.programme === 'COLORECTAL') return { code: 'TESTED_IN_YEAR', params: {} };
  if (first === it) return { code: 'COUNTS_INSTEAD', params: {} };
  if (first.unitId !== it.unitId) return { code: 'REPEAT_IN_YEAR_ELSEWHERE', params: {} };
  const facility = await tx.em.findOneOrFail(facilityKind.entity, { id: first.facilityId });
  return { code: 'REPEAT_IN_YEAR', params: { day: first.screenedOn, facility: facility.name } };
}

/** The person's other screenings under the programme that are not voided, oldest first. */
async function findStandingOf(tx: Change, { id, programme, person }: Screened): Promise<readonly Screened[]> {
  const written = await loadRecords(tx.em, screening, [
    equals('programme', programme),
    equals('person_id_number_hash', person.idNumberHash),
    equals('voided_on', null),
    condition('r.id <> ?', id),
  ]);
  const pending = tx
    .pending<Screened & Recorded>('Screening')
    .filter(
      (other) =>
        other.id !== id &&
        other.programme === programme &&
        other.person.idNumberHash === person.idNumberHash &&
        other.voidedOn === null,
    );
  return [...written, ...pending].sort((a, b) => a.screenedOn.localeCompare(b.screenedOn));
}
