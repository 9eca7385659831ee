import { calendarDate as day } from '@minsheng/kernel/domain';
import { expect, it } from 'vitest';
import { type SchoolFacts, coveredOn, findFault } from './school.rules.ts';

const RIGHT: SchoolFacts = {
  year: 2026,
  listedOn: day('2019-09-01'),
  inScope: true,
  whyNot: null,
  evidence: '石教函〔2026〕7号',
  absentTimes: [],
  termStartOn: day('2026-02-27'),
  graduationOn: day('2026-06-12'),
  examOn: day('2026-06-05'),
};

it.each([
  ['all three key times, from the last of them', {}, '2026-06-12'],
  [
    'one that has no leaving class, by the others',
    { absentTimes: ['GRADUATION'], graduationOn: null },
    '2026-06-05',
  ],
  ['one of three missing: not', { examOn: null }, null],
  ['nothing ticked: not', { termStartOn: null, graduationOn: null, examOn: null }, null],
] as [string, Partial<SchoolFacts>, string | null][])('a school is covered: %s', (_, given, on) => {
  expect(coveredOn({ ...RIGHT, ...given })).toBe(on);
});

it.each([
  [{ inScope: false }, 'WHY_NOT_REQUIRED', 'whyNot'],
  [{ inScope: false, whyNot: '已撤并' }, 'OUT_OF_SCOPE', 'termStartOn'],
  [{ evidence: null }, 'EVIDENCE_REQUIRED', 'evidence'],
  [{ absentTimes: ['EXAM'] }, 'KEY_TIME_ABSENT', 'examOn'],
  [{ absentTimes: ['TERM_START', 'GRADUATION', 'EXAM'] }, 'NO_KEY_TIME', 'absentTimes'],
  [{ termStartOn: day('2025-09-01') }, 'KEY_TIME_OF_BEFORE', 'termStartOn'],
  [{ listedOn: day('2027-02-01') }, 'LISTED_AFTER_YEAR', 'listedOn'],
] as [Partial<SchoolFacts>, string, string][])('with %j is refused: %s', (given, code, field) => {
  expect(findFault({ ...RIGHT, ...given })).toMatchObject({ code, field });
});
