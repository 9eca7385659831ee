import { type CalendarDate, addDays } from '@minsheng/kernel/domain';
import { peopleFrom } from '../people.ts';
import { randomFrom } from '../random.ts';
import { DEMO_FIRST_DAY, DEMO_LAST_DAY } from '../screenings.ts';
import { workdayFrom, workdaysBetween } from '../workdays.ts';
import { type CivilStep, type DemoCertificate, TOWNSHIPS, day } from './steps.ts';

/** What was issued of a kind: how many, between which days, by whom it is recorded, and how long it holds. */
interface Issue {
  readonly certificate: DemoCertificate;
  readonly unit: CivilStep['unit'];
  readonly count: number;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly years?: number;
  readonly employer: string;
}

// Teachers are a little behind their 100, carers ahead of linear time; some long-term carers are of earlier years.
const ISSUES: readonly Issue[] = [
  issue('PSYCHOLOGY_TEACHER', 'education', 86, '2026-05-11', '2026-11-13', '中心小学（演示）'),
  issue('ELDERLY_CARER', 'human-resources', 18, '2026-03-16', '2026-10-30', '养老服务中心（演示）'),
  {
    ...issue('LONG_TERM_CARER', 'human-resources', 22, '2023-12-04', '2025-11-28', '护理站（演示）'),
    years: 3,
  },
  {
    ...issue('LONG_TERM_CARER', 'human-resources', 9, '2026-04-13', '2026-10-16', '护理站（演示）'),
    years: 3,
  },
];

function issue(
  certificate: DemoCertificate,
  unit: CivilStep['unit'],
  count: number,
  from: string,
  to: string,
  employer: string,
): Issue {
  return { certificate, unit, count, from: day(from), to: day(to), employer };
}

/** The certificates of the year and those of before that still hold, one entered twice and taken back. */
export function qualificationSteps(seed = 20260512): readonly CivilStep[] {
  const random = randomFrom(seed);
  const invent = peopleFrom(random);
  const steps = ISSUES.flatMap(({ certificate, unit, count, from, to, years, employer }, kind) => {
    const anyDay = random.lottery(workdaysBetween(from, to), () => 1);
    return Array.from({ length: count }, (_, nth): CivilStep => {
      const issuedOn = anyDay();
      const { code, name: where } = random.pick(TOWNSHIPS);
      const sex = random.chance(0.7) ? 'FEMALE' : 'MALE';
      const { name, idNumber, phone, township } = invent({
        sex,
        age: [24, 52],
        on: DEMO_FIRST_DAY,
        township: code,
      });
      const input = {
        certificate,
        name,
        idNumber,
        phone,
        township,
        number: `演示证〔${issuedOn.slice(0, 4)}〕${kind + 1}${String(nth + 1).padStart(3, '0')}`,
        issuedOn,
        expiresOn:
          years === undefined ? null : day(`${Number(issuedOn.slice(0, 4)) + years}${issuedOn.slice(4)}`),
        employer: `${where}${employer}`,
      };
      return {
        act: 'qualification',
        day: enteredOn(issuedOn),
        unit,
        key: `demo-certificate-${kind}-${nth}`,
        input,
      };
    });
  });
  return [...steps, ...twiceSteps(steps[0]!)];
}

/** What is of earlier years is entered when the year begins, the rest some days after its issue. */
function enteredOn(issuedOn: CalendarDate): CalendarDate {
  const soon = workdayFrom(addDays(issuedOn < DEMO_FIRST_DAY ? DEMO_FIRST_DAY : issuedOn, 3));
  return soon < DEMO_LAST_DAY ? soon : DEMO_LAST_DAY;
}

/** The same certificate under a number that was misread, voided the next day. */
function twiceSteps(first: CivilStep): readonly CivilStep[] {
  if (first.act !== 'qualification') return [];
  const key = 'demo-certificate-twice';
  const { unit, input } = first;
  return [
    { act: 'qualification', day: first.day, unit, key, input: { ...input, number: `${input.number}误` } },
    {
      act: 'void-qualification',
      day: workdayFrom(addDays(first.day, 1)),
      unit,
      key,
      reason: '证书编号录入错误',
    },
  ];
}
