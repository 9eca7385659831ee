import { addDays } from '@minsheng/kernel/domain';
import { type CivilStep, type DemoSchool, TOWNSHIPS, after, day } from './steps.ts';

/** The register of the year came after the notice; its key times were ticked as they passed. */
const LISTED_ON = day('2026-05-08');
const TICKED_ON = day('2026-09-14');
const [TERM, LEAVING, EXAMS] = [day('2026-02-27'), day('2026-06-12'), day('2026-06-05')];
/** Of 66 schools 62 are asked: 50 have done all, 8 lack the examinations, 4 have told nothing. */
const [ALL, SOME] = [50, 8];

/** Two schools a township; four of them out of scope, one listed twice and taken back, one of the year before. */
export function schoolSteps(): readonly CivilStep[] {
  const listed = TOWNSHIPS.flatMap(({ name, code }, nth) => [
    step(2 * nth, { ...LISTED, name: `${name}中心小学`, township: code, grade: '小学', absentTimes: [] }),
    step(2 * nth + 1, { ...LISTED, name: `${name}初级中学`, township: code, grade: '初中', absentTimes: [] }),
  ]);
  const [first] = listed;
  const key = 'demo-school-twice';
  return [
    ...listed,
    ...listed.flatMap(({ key: of }, nth) => ticked(of, nth)),
    { ...first!, key: 'demo-school-2025', input: { ...first!.input, year: 2025 } },
    { ...first!, key, input: { ...first!.input, name: '南宾街道中心小学（校区）' } },
    {
      act: 'void',
      kind: 'school',
      day: after(LISTED_ON, 3),
      unit: 'education',
      key,
      reason: '同一学校重复列入',
    },
  ];
}

const LISTED = { year: 2026, listedOn: day('2019-09-01') } as const;
const ASKED = 62;

function step(nth: number, input: DemoSchool) {
  const scope = nth < ASKED ? { inScope: true } : { inScope: false, whyNot: '校舍改建，本年度停办' };
  return {
    act: 'school',
    day: LISTED_ON,
    unit: 'education',
    key: `demo-school-${nth}`,
    input: { ...input, ...scope },
  } as const;
}

function ticked(key: string, nth: number): readonly CivilStep[] {
  if (nth >= ALL + SOME) return [];
  const days = { termStartOn: TERM, graduationOn: addDays(LEAVING, nth % 5) };
  const ticks = {
    ...days,
    ...(nth < ALL ? { examOn: addDays(EXAMS, nth % 3) } : {}),
    evidence: '石教函〔2026〕31号',
  };
  return [{ act: 'ticked', day: TICKED_ON, unit: 'education', key, ticks }];
}
