import { daysBetween, decimal, firstDayOf, type CalendarDate, type Decimal } from '@minsheng/kernel/domain';
import { elapsedDays } from './figure.rules.ts';
import { fraction, shown, type Fraction } from './fraction.rules.ts';
import { DEFAULT_SETTINGS, type ProgressSettings } from './settings.rules.ts';
import {
  deadlineOf,
  KINDS,
  targetOf,
  type Facts,
  type IndicatorTerms,
  type Milestone,
  type PlanNode,
} from './terms.rules.ts';

/** What the plan expects by a day. `due` is false while its first node lies ahead: then there is nothing to fall behind. */
export interface PlanPoint {
  /** In the indicator's unit; null where nothing is expected yet and there is no opening value either. */
  readonly value: Fraction | null;
  readonly due: boolean;
}

/**
 * The plan's value for a day; null where no plan can be formed: no target, a small target without nodes, no milestones.
 * Nodes are steps: between two of them the earlier one holds. The deadline is always the last node, with the full target.
 */
export function planOn(
  terms: IndicatorTerms,
  facts: Pick<Facts, 'opening' | 'milestones'>,
  nodes: readonly PlanNode[],
  day: CalendarDate,
  settings: ProgressSettings = DEFAULT_SETTINGS,
): PlanPoint | null {
  const target = targetOf(terms);
  if (target === null) return null;
  switch (KINDS[terms.counting].plan) {
    case 'LINEAR':
      if (nodes.length > 0) return byNodes(terms, target, nodes, day, fraction(facts.opening.value));
      return isByTime(terms, nodes, day, settings) ? linear(terms, target, facts.opening.value, day) : null;
    case 'FULL_AT_DEADLINE':
      return byNodes(terms, target, nodes, day, null);
    case 'FULL_EVERY_DAY':
      return { value: fraction(target), due: elapsedDays(terms.year, day) > 0 };
    case 'STEPS':
      return bySteps(facts.milestones, target, day);
    case 'NONE':
      return { value: null, due: false };
    case 'QUARTERS':
      return null;
  }
}

/** 按时间进度: whether time alone says what is expected. Not before the notice's day, when nobody knew of a target. */
export function isByTime(
  terms: IndicatorTerms,
  nodes: readonly PlanNode[],
  day: CalendarDate,
  settings: ProgressSettings = DEFAULT_SETTINGS,
): boolean {
  return (
    KINDS[terms.counting].plan === 'LINEAR' &&
    nodes.length === 0 &&
    targetOf(terms)?.gt(settings.linearAbove) === true &&
    (terms.noticeOn === null || day >= terms.noticeOn)
  );
}

/** The plan's value for a chart; null where there is none. */
export function plannedValue(...of: Parameters<typeof planOn>): Decimal | null {
  const value = planOn(...of)?.value;
  return value ? shown(value) : null;
}

function byNodes(
  terms: IndicatorTerms,
  target: Decimal,
  nodes: readonly PlanNode[],
  day: CalendarDate,
  before: Fraction | null,
): PlanPoint {
  if (day >= deadlineOf(terms)) return { value: fraction(target), due: true };
  const latest = nodes
    .filter((node) => node.day <= day)
    .sort((a, b) => a.day.localeCompare(b.day))
    .at(-1);
  return latest ? { value: fraction(latest.value), due: true } : { value: before, due: false };
}

/** 时序进度: from the opening value on the eve of the year straight to the target on the deadline. */
function linear(terms: IndicatorTerms, target: Decimal, opening: Decimal, day: CalendarDate): PlanPoint {
  const total = Math.max(daysBetween(firstDayOf(terms.year), deadlineOf(terms)) + 1, 1);
  const gone = Math.min(Math.max(daysBetween(firstDayOf(terms.year), day) + 1, 0), total);
  const value = fraction(opening.times(total).plus(target.minus(opening).times(gone)), decimal(total));
  return { value, due: gone > 0 };
}

function bySteps(milestones: readonly Milestone[], target: Decimal, day: CalendarDate): PlanPoint | null {
  if (milestones.length === 0) return null;
  const due = milestones.filter((milestone) => milestone.due <= day).length;
  return { value: fraction(target.times(due), decimal(milestones.length)), due: due > 0 };
}
