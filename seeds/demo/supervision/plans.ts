import { CONTINUOUS } from './continuous-work.ts';
import { DELIVERABLES } from './deliverables.ts';
import { day, type DemoPlan } from './plan-parts.ts';

export type { DemoJudgement, DemoMilestone, DemoPlan } from './plan-parts.ts';

const COUNTED: readonly DemoPlan[] = [
  { code: 'M01-1', filedOn: day('05-14'), nodes: [[day('09-30'), '12']] },
  {
    code: 'M05-1',
    filedOn: day('05-18'),
    nodes: [
      [day('06-30'), '2'],
      [day('09-30'), '4'],
      [day('12-31'), '6'],
    ],
  },
  {
    code: 'M11-2',
    filedOn: day('05-20'),
    nodes: [
      [day('09-30'), '6'],
      [day('12-15'), '7'],
    ],
  },
  {
    code: 'C04-1',
    filedOn: day('05-15'),
    nodes: [
      [day('06-30'), '12'],
      [day('09-30'), '30'],
      [day('12-15'), '44'],
    ],
  },
  {
    code: 'C05-1',
    filedOn: day('05-15'),
    nodes: [
      [day('06-30'), '30'],
      [day('09-30'), '65'],
      [day('12-15'), '100'],
    ],
  },
];

/** The plans of the demonstration. */
export const DEMO_PLANS: readonly DemoPlan[] = [...DELIVERABLES, ...CONTINUOUS, ...COUNTED];
