import type { CalendarDate } from '@minsheng/kernel/domain';
import { elapsedDays } from './figure.rules.ts';
import { compare, fraction, type Fraction } from './fraction.rules.ts';
import type { ProgressSettings } from './settings.rules.ts';
import { deadlineOf, KINDS, type Facts, type IndicatorTerms, type PlanNode } from './terms.rules.ts';

/** What makes an open figure late, or keeps its end from being told; said beside the light. */
export type Concern = 'LATE_FORECAST' | 'MISSED_NODE' | 'STANDSTILL';

/** The earliest filed node, or step, whose day has passed unmet; null where there is none. A node is met until the end of its day. */
export function missedNodeOn(
  terms: IndicatorTerms,
  { milestones }: Pick<Facts, 'milestones'>,
  nodes: readonly PlanNode[],
  figure: Fraction | null,
  day: CalendarDate,
): CalendarDate | null {
  return unmetDays().toSorted()[0] ?? null;

  function unmetDays(): CalendarDate[] {
    switch (KINDS[terms.counting].plan) {
      case 'STEPS':
        return milestones
          .filter(({ acceptedOn, due }) => due < day && (acceptedOn === null || acceptedOn > day))
          .map(({ due }) => due);
      case 'LINEAR':
      case 'FULL_AT_DEADLINE':
        return nodes
          .filter((node) => node.day < day && figure !== null && compare(figure, fraction(node.value)) < 0)
          .map((node) => node.day);
      default:
        return [];
    }
  }
}

/** Whether the last days brought nothing although much is open: then no day of completion can be told. */
export function isStandstill(
  terms: IndicatorTerms,
  { gainedLast30 }: Pick<Facts, 'gainedLast30'>,
  day: CalendarDate,
  settings: ProgressSettings,
): boolean {
  return (
    KINDS[terms.counting].projected &&
    !terms.summaryOnly &&
    gainedLast30.lte(0) &&
    elapsedDays(terms.year, day) >= settings.paceDays
  );
}

/** Everything that is late of an open figure; nothing is owed of a benefit. */
export function concernsOf(
  terms: IndicatorTerms,
  found: {
    readonly forecastOn: CalendarDate | null;
    readonly missedNodeOn: CalendarDate | null;
    readonly standstill: boolean;
  },
): readonly Concern[] {
  const late = terms.role !== 'BENEFIT';
  const concerns: readonly [Concern, boolean][] = [
    ['LATE_FORECAST', late && found.forecastOn !== null && found.forecastOn > deadlineOf(terms)],
    ['MISSED_NODE', late && found.missedNodeOn !== null],
    ['STANDSTILL', found.standstill],
  ];
  return concerns.filter(([, holds]) => holds).map(([concern]) => concern);
}
