import { QUESTIONS } from '@minsheng/kernel/kinds';
import {
  type Change,
  type RunningModule,
  asItStands,
  change,
  claimRequestKey,
  createContext,
  voidRecord,
} from '@minsheng/kernel';
import { decimal } from '@minsheng/kernel/domain';
import { building } from '../../../services/public-security/src/building/building.ts';
import { campaign } from '../../../services/public-security/src/campaign/campaign.ts';
import { recordDissuasions } from '../../../services/public-security/src/dissuasion/dissuasion.paper.ts';
import { dissuasion } from '../../../services/public-security/src/dissuasion/dissuasion.ts';
import { home } from '../../../services/public-security/src/home/home.ts';
import { place } from '../../../services/public-security/src/place/place.ts';
import { statements } from '../../../services/public-security/src/statements.ts';
import { getDemoAccount } from '@minsheng/seeds/accounts';
import type { MovingClock } from '../moving-clock.ts';
import { demoSecuritySteps } from './index.ts';
import type { Clerk, DemoStatement, SecurityStep } from './steps.ts';

/** Replays the year of the police and the fire brigade day by day; returns the number of steps. Goes on where it broke off. */
export async function loadPublicSecurity(module: RunningModule, clock: MovingClock): Promise<number> {
  const { orm, services } = module;
  const steps = demoSecuritySteps();
  for (const step of steps) {
    clock.moveTo(step.day);
    const key = `${step.key}/${step.kind}`;
    const ctx = createContext(services, orm.em.fork(), getDemoAccount(clerkOf(step)), key);
    await change(ctx, async (tx) => {
      if ((await claimRequestKey(tx, key, step, key)) === undefined) await take(tx, step);
    });
  }
  return steps.length;
}

/** What the fire brigade's clerk does. */
const FIRE: ReadonlySet<SecurityStep['kind']> = new Set(['building', 'homes', 'fire-void']);

function clerkOf(step: SecurityStep): Clerk {
  if (step.kind === 'statement') return step.clerk;
  return FIRE.has(step.kind) ? 'fire-rescue-clerk' : 'public-security-clerk';
}

async function take(tx: Change, step: SecurityStep): Promise<void> {
  switch (step.kind) {
    case 'paper':
      await recordDissuasions(
        tx,
        { ...step.input, days: [...step.input.days] },
        { requestKey: step.key, confirmed: QUESTIONS },
      );
      return;
    case 'correction': {
      const { id } = await tx.em.findOneOrFail(dissuasion.entity, { day: step.of, voidedOn: null });
      await dissuasion.amend(tx, asItStands(id), { warned: step.warned }, { reason: step.reason });
      return;
    }
    case 'campaign':
      await campaign.record(tx, placed(tx, step.input), asked(step.key));
      return;
    case 'building':
      await building.record(tx, placed(tx, step.input), asked(step.key));
      return;
    case 'homes':
      for (const [nth, input] of step.inputs.entries())
        await home.record(tx, placed(tx, input), asked(`${step.key}-${nth}`));
      return;
    case 'place':
      await place.record(tx, placed(tx, step.input), asked(step.key));
      return;
    case 'fire-void': {
      const seen = asItStands(await madeUnder(tx, step.key));
      await (step.of === 'home'
        ? voidRecord(tx, home, seen, step.reason)
        : voidRecord(tx, building, seen, step.reason));
      return;
    }
    case 'outcome':
      await campaign.amend(tx, asItStands(await madeUnder(tx, step.key)), { ...step.input });
      return;
    case 'void':
      await voidRecord(tx, campaign, asItStands(await madeUnder(tx, step.key)), step.reason);
      return;
    case 'statement':
      await state(tx, step.key, step.input);
  }
}

function asked(requestKey: string) {
  return { requestKey, confirmed: QUESTIONS };
}

function placed<I extends { readonly township: string }>({ catalogue }: Change, input: I) {
  return { ...input, township: catalogue.findTownshipByCode(input.township)!.id };
}

async function state(tx: Change, key: string, input: DemoStatement): Promise<void> {
  const { indicator: code, from, to, value, numerator, denominator, ...signed } = input;
  const indicator = tx.catalogue.indicators().find((it) => it.code === code)!.id;
  const [v, n, d] = [value, numerator, denominator].map((it) => it && decimal(it));
  const totals = [{ value: v || null, numerator: n || null, denominator: d || null }];
  const period = { periodFrom: from, periodTo: to };
  const statement = { ...signed, ...period, indicator, source: 'STATEMENT' as const, totals };
  await statements.kind.record(tx, statement, { requestKey: key, confirmed: QUESTIONS });
}

/** The record that a request key of this account made. */
async function madeUnder(tx: Change, key: string): Promise<string> {
  const [row] = await tx.em.execute<{ record_id: string }[]>(
    'select record_id from request_key where account_id = ? and key = ?',
    [tx.caller.accountId, key],
  );
  return row!.record_id;
}
