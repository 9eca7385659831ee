import { calendarDate } from '@minsheng/kernel/domain';
import { randomFrom } from '../random.ts';
import { equipmentSteps } from './equipment.ts';
import { estateSteps } from './estates.ts';
import { faultSteps } from './faults.ts';
import { mainSteps } from './mains.ts';
import { roadSteps } from './roads.ts';
import { siteWorksSteps } from './site-works.ts';
import { statementSteps } from './statements.ts';
import { walkwaySteps } from './walkways.ts';
import { after, type HousingStep } from './steps.ts';

/** The year's works, by the day on which something was done; on one day in the order in which it was done. */
export function demoWorks(seed = 20260424): readonly HousingStep[] {
  const random = randomFrom(seed);
  const steps = [
    ...roadSteps(random),
    ...mainSteps(random),
    ...estateSteps(random),
    ...equipmentSteps(),
    ...siteWorksSteps(),
    ...walkwaySteps(),
    ...faultSteps(),
    ...statementSteps(),
    ...wrongTwice(),
  ];
  const corrected = [...steps, ...misread(steps)];
  // The sort is stable, so what belongs to one works keeps its order.
  return corrected.sort((a, b) => a.day.localeCompare(b.day));
}

/** A works that was recorded twice: the second one is voided with its reason. */
function wrongTwice(): readonly HousingStep[] {
  const [key, unit] = ['demo-road-twice', 'transport'] as const;
  const [first, last] = [calendarDate('2026-03-04'), calendarDate('2026-11-30')];
  return [
    {
      act: 'works',
      day: first,
      unit,
      key,
      input: {
        kind: 'ROAD',
        name: '下路街道、西沱镇农村公路新改建工程',
        township: null,
        contractNumber: 'SZ-2026-ROAD-01',
        contractor: '演示路桥建设工程有限公司',
        contractSum: '4120000.00',
        peopleReached: 1800,
        plannedStart: first,
        plannedEnd: last,
        preparedOn: first,
      },
    },
    { act: 'void-works', day: after(first, 2), unit, key, reason: '与已登记项目重复' },
  ];
}

/** A paper whose number was misread: corrected the day after, with the reason. */
function misread(steps: readonly HousingStep[]): readonly HousingStep[] {
  const wrong = steps.find((step) => step.act === 'acceptance' && step.key.startsWith('demo-main-1'));
  if (wrong?.act !== 'acceptance') return [];
  const { key, unit, input } = wrong;
  const own = steps.filter((step) => step.act === 'acceptance' && step.key === key);
  const papers = own.flatMap((step) => (step.act === 'acceptance' ? [step.input] : []));
  const day = after(papers.at(-1)!.day, 1);
  const fixed = papers.map((it) => (it === input ? { ...it, paper: `${it.paper}（补正）` } : it));
  return [
    { act: 'correction', day, unit, key, acceptances: fixed, reason: '验收单编号录入有误，按原件更正' },
  ];
}
