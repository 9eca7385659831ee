import { registerFields } from '@minsheng/kernel';
import { type RecordOf, choices, day, defineKind, text } from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { findFault } from './school.rules.ts';

const { name, township, year, listedOn, inScope, whyNot, ...rest } = registerFields();

/** What makes a drawn row of a register stand. */
const DRAWN = { year: 2026, listedOn: '2024-09-01', whyNot: '样本', evidence: '样本' };

/** A school in a year, and when it looked after its pupils' minds: at the start of term, graduation and examinations. */
export const school = defineKind(bureau, {
  name: 'SchoolCare',
  plural: 'schoolCares',
  noun: 'school',
  description:
    'A school of the register in a year, with the days on which it took care of its pupils at key times.',
  day: 'listedOn',
  heading: 'name',
  fields: {
    name,
    township,
    year,
    grade: text({ amend: true, description: '小学, 初中, 九年一贯, 高中, 中职.' }),
    listedOn,
    inScope,
    whyNot,
    absentTimes: choices('KeyTime', ['TERM_START', 'GRADUATION', 'EXAM'], {
      optional: true,
      amend: true,
      description: 'Key times that this school does not have: no leaving class, no examinations.',
    }),
    termStartOn: day({ past: true, optional: true, amend: true }),
    graduationOn: day({ past: true, optional: true, amend: true }),
    examOn: day({ past: true, optional: true, amend: true }),
    ...rest,
  },
  repeated: 'SCHOOL_LISTED',
  check: findFault,
  summary: (it) => `${it.name}（${it.grade}）`,
  sample(_, draw) {
    const asked = draw(4) > 0;
    const on = () => (asked && draw(3) > 0 ? `2026-0${1 + draw(6)}-1${draw(10)}` : null);
    const days = { termStartOn: on(), graduationOn: on(), examOn: on() };
    return { ...DRAWN, inScope: asked, absentTimes: [], ...days };
  },
});
export type School = RecordOf<typeof school>;
