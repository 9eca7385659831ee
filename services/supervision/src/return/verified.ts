import type { Context } from '@minsheng/kernel';
import { indicatorsOf } from '../catalogue/catalogue.loaders.ts';
import type { Indicator } from '../catalogue/indicator.entity.ts';
import { type CommitmentProgress, commitmentProgress } from '../progress/commitment.rules.ts';
import type { Moment } from '../progress/moment.ts';
import type { VerifiedFigure } from './return.types.ts';
import { periodsNow } from '../period/periods.ts';
import { verifiedByKey } from './verified.loaders.ts';

/** 核定数 of the last period whose cut-off is on or before the day; undefined where none was verified. */
export async function findVerified(
  ctx: Context,
  { id }: Indicator,
  moment: Moment,
): Promise<VerifiedFigure | undefined> {
  const row = await ctx.load(verifiedByKey, { indicatorId: id, ...moment });
  if (!row) return undefined;
  const { periodId, cutOff, verifiedOn, verified, figures } = row;
  const { completion, light, standing } = figures;
  const shown = verified === figures.reported ? figures.shown : verified;
  const period = (await periodsNow(ctx)).get(periodId)!;
  return { period, cutOff, verifiedOn, value: verified, shown, completion, light, standing };
}

/** A commitment by its verified figures: the last cut-off of which anything of it is verified, and what is not. */
export interface VerifiedCommitment {
  readonly latest: VerifiedFigure;
  readonly progress: CommitmentProgress;
  /** Outputs whose figure of that period is not verified. */
  readonly notVerified: number;
}

export async function findVerifiedCommitment(
  ctx: Context,
  commitmentId: string,
  moment: Moment,
): Promise<VerifiedCommitment | undefined> {
  const indicators = (await ctx.load(indicatorsOf, commitmentId)).filter(({ role }) => role === 'OUTPUT');
  const figures = await Promise.all(indicators.map((it) => findVerified(ctx, it, moment)));
  const latest = figures.reduce<VerifiedFigure | undefined>(
    (last, it) => (it && (!last || it.cutOff > last.cutOff) ? it : last),
    undefined,
  );
  if (!latest) return undefined;
  // Figures of two periods do not make one state: only those of the latest count.
  const standings = indicators.map(({ role }, nth) => {
    const figure = figures[nth]?.cutOff === latest.cutOff ? figures[nth] : undefined;
    return { role, reading: figure ? { standing: figure.standing, forecastOn: null } : null };
  });
  const notVerified = standings.filter(({ reading }) => reading === null).length;
  return { latest, progress: commitmentProgress(standings), notVerified };
}
