import { QUESTIONS } from '@minsheng/kernel/kinds';
import {
  type Caller,
  type Change,
  type RunningModule,
  asItStands,
  change,
  claimRequestKey,
  createContext,
  voidRecord,
} from '@minsheng/kernel';
import { type CalendarDate, decimal, entityId } from '@minsheng/kernel/domain';
import { statements } from '../../../services/health/src/statements.ts';
import { cover } from '../../../services/health/src/cover/cover.ts';
import { counselling } from '../../../services/health/src/counselling/counselling.ts';
import { place } from '../../../services/health/src/place/place.ts';
import { lecture } from '../../../services/health/src/lecture/lecture.ts';
import { training } from '../../../services/health/src/training/training.ts';
import { getDemoAccount } from '@minsheng/seeds/accounts';
import type { MovingClock } from '../moving-clock.ts';
import { type CoverageStep, demoCoverages } from './coverages.ts';
import { type CounsellingStep, demoCounsellings } from './counsellings.ts';
import { applyRedCross } from './apply-red-cross.ts';
import { type LectureStep, demoLectures } from './lectures.ts';
import { idOf, townshipOf } from './load-terms.ts';
import { redCrossSteps } from './red-cross.ts';
import { type DemoStatement, demoStatements } from './statements.ts';
import { type TrainingStep, demoTrainings } from './trainings.ts';

/**
 * Replays the red cross's trainings, volunteers, activities and devices, the bureau's lectures, counselling, registers and signed
 * totals of a year; returns
 * the number of steps. Repeatable.
 */
export async function loadHealth(module: RunningModule, clock: MovingClock): Promise<number> {
  const trainings = demoTrainings();
  const redCross = getDemoAccount('red-cross-clerk');
  await replay(module, clock, redCross, trainings, (tx, step) => applyTraining(tx, step));
  const others = redCrossSteps();
  await replay(module, clock, redCross, others, (tx, step) => applyRedCross(tx, step));
  const bureau = getDemoAccount('health-clerk');
  const lectures = demoLectures();
  await replay(module, clock, bureau, lectures, (tx, step) => applyLecture(tx, step));
  const counsellings = demoCounsellings();
  await replay(module, clock, bureau, counsellings, (tx, step) => applyCounselling(tx, step));
  const coverages = demoCoverages();
  await replay(module, clock, bureau, coverages, (tx, step) => applyCoverage(tx, step));
  const signed = demoStatements();
  await replay(module, clock, bureau, signed, (tx, it) => applyStatement(tx, it));
  return [trainings, others, lectures, counsellings, coverages, signed].reduce(
    (all, steps) => all + steps.length,
    0,
  );
}

/** One step after the other, each in a transaction of its own; those of an earlier run are passed over by their keys. */
async function replay<Step extends { readonly day: CalendarDate; readonly key: string }>(
  { orm, services }: RunningModule,
  clock: MovingClock,
  caller: Caller,
  steps: readonly Step[],
  apply: (tx: Change, step: Step) => Promise<unknown>,
): Promise<void> {
  for (const [nth, step] of steps.entries()) {
    clock.moveTo(step.day);
    const ctx = createContext(services, orm.em.fork(), caller, `demo-${step.key}-${nth}`);
    await change(ctx, (tx) => apply(tx, step));
  }
}

async function applyTraining(tx: Change, step: TrainingStep): Promise<void> {
  if (step.kind === 'record') {
    const township = townshipOf(tx, step.input.township);
    await training.record(tx, { ...step.input, township }, { requestKey: step.key, confirmed: QUESTIONS });
    return;
  }
  if ((await claimRequestKey(tx, `${step.key}-${step.kind}`, step, step.key)) !== undefined) return;
  const id = await idOf(tx, step.key);
  if (step.kind === 'void') await voidRecord(tx, training, asItStands(id), step.reason);
  else {
    const { certificates } = step;
    await training.amend(tx, asItStands(id), { certificates }, { reason: '登记考核结果' });
  }
}

async function applyLecture(tx: Change, step: LectureStep): Promise<void> {
  if (step.act === 'record') {
    const township = townshipOf(tx, step.input.township);
    await lecture.record(tx, { ...step.input, township }, { requestKey: step.key, confirmed: QUESTIONS });
    return;
  }
  if ((await claimRequestKey(tx, `${step.key}-${step.act}`, step, step.key)) !== undefined) return;
  const seen = asItStands(await idOf(tx, step.key));
  if (step.act === 'void') await voidRecord(tx, lecture, seen, step.reason);
  else await lecture.amend(tx, seen, { stage: step.stage, audience: step.audience });
}

async function applyCounselling(tx: Change, step: CounsellingStep): Promise<void> {
  const asked = { requestKey: step.key, confirmed: QUESTIONS };
  if (step.act === 'counsel') {
    await counselling.record(tx, { ...step.input, township: townshipOf(tx, step.input.township) }, asked);
    return;
  }
  if (step.act === 'place') {
    await place.record(tx, { ...step.input, township: townshipOf(tx, step.input.township) }, asked);
    return;
  }
  if ((await claimRequestKey(tx, `${step.key}-${step.act}`, step, step.key)) !== undefined) return;
  await voidRecord(tx, counselling, asItStands(await idOf(tx, step.key)), step.reason);
}

async function applyCoverage(tx: Change, step: CoverageStep): Promise<void> {
  if (step.act === 'record') {
    const township = townshipOf(tx, step.input.township)!;
    await cover.record(tx, { ...step.input, township }, { requestKey: step.key, confirmed: QUESTIONS });
    return;
  }
  if ((await claimRequestKey(tx, `${step.key}-${step.act}`, step, step.key)) !== undefined) return;
  await voidRecord(tx, cover, asItStands(await idOf(tx, step.key)), step.reason);
}

async function applyStatement(tx: Change, { indicator, from, to, day, ...it }: DemoStatement): Promise<void> {
  const { code } = tx.catalogue.county();
  const total = { numerator: decimal(it.numerator), denominator: decimal(it.denominator) };
  await statements.kind.record(
    tx,
    {
      indicator: entityId('Indicator', code, 2026, indicator),
      source: 'STATEMENT',
      periodFrom: from,
      periodTo: to,
      totals: [total],
      paper: it.paper,
      signedBy: '分管领导（演示）',
      signedOn: day,
    },
    { requestKey: it.key, confirmed: QUESTIONS },
  );
}
