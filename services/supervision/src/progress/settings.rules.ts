/** Thresholds of lights and projections: practices of the place, not constants of the trade. */
export interface ProgressSettings {
  /** Percentage points above the plan from which an indicator is ahead (超序时). */
  readonly aheadFrom: number;
  /** Percentage points below the plan from which it is behind (滞后); less is still on track. */
  readonly behindFrom: number;
  /** Percentage points below the plan above which it is far behind (严重滞后); exactly so many is not yet. */
  readonly farBehindAbove: number;
  /** Share of the target, in percent, at which ABOUT (约) passes. */
  readonly aboutPasses: number;
  /** Targets above this are compared with linear time where no nodes were filed. */
  readonly linearAbove: number;
  /** Days whose pace is projected. */
  readonly paceDays: number;
  /** A projection beyond so many days says nothing and is left out. */
  readonly horizonDays: number;
  /** Whether a projection beyond the deadline, or a filed node unmet on its day, is at least 滞后 whatever the deviation says. */
  readonly lateIsBehind: boolean;
  /** A commitment is grey (数据不全) when more than one in so many of its outputs have no figure. */
  readonly missingOneIn: number;
  /** Days after a period's end by which its totals are handed in; until then the period before it stands. October begins with a week of holiday, hence more than five working days. */
  readonly returnedWithin: number;
  /** Days after a quarter's end by which continuous work is judged; until then the judgement before it holds. */
  readonly judgedWithin: number;
}

export const DEFAULT_SETTINGS: ProgressSettings = {
  aheadFrom: 5,
  behindFrom: 10,
  farBehindAbove: 30,
  aboutPasses: 95,
  linearAbove: 12,
  paceDays: 30,
  horizonDays: 730,
  lateIsBehind: true,
  missingOneIn: 3,
  returnedWithin: 15,
  judgedWithin: 30,
};
