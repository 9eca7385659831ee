import { LockMode } from '@mikro-orm/core';
import {
  assertMay,
  assertMayAnywhere,
  type Change,
  changedSinceSeen,
  type Holders,
  notFound,
  Refusal,
  AS_IT_STANDS,
  type Seen,
} from '@minsheng/kernel';
import { Indicator } from '../catalogue/indicator.entity.ts';
import { announceReadings } from '../facts/announce.ts';
import { FiledPlan } from './filed-plan.entity.ts';
import type { PlanFault } from './filing.rules.ts';
import type { Version } from './version.ts';

/**
 * The indicator for what is about to be changed, locked until the transaction ends: two filings follow one another.
 * FORBIDDEN for whoever may do this to no indicator at all, then NOT_FOUND, then FORBIDDEN for another unit's.
 */
export async function getIndicatorFor(tx: Change, holders: Holders, id: string): Promise<Indicator> {
  assertMayAnywhere(tx, holders);
  const indicator = await tx.em.findOne(Indicator, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!indicator) throw notFound();
  assertMay(tx, holders, indicator.ownerId);
  return indicator;
}

/** The plan that stands now. */
export async function findStandingPlan(tx: Change, indicatorId: string): Promise<FiledPlan | null> {
  return tx.em.findOne(FiledPlan, { indicatorId, supersededOn: null });
}

/**
 * Refuses what was decided on another revision than the one that stands: 0 where nothing stood yet. Where what was seen is
 * gone, nobody is named.
 */
export function assertSeen(standing: Version | null, seen: Seen['revision']): void {
  if (seen === AS_IT_STANDS || (standing?.revision ?? 0) === seen) return;
  throw changedSinceSeen(standing?.recordedBy ?? null, standing?.recordedOn ?? null);
}

/** A new version by the caller, not yet made known. */
export function versionOf<V extends Version>(
  tx: Change,
  Kind: new () => V,
  { id, ownerId }: Indicator,
  given: Omit<V, keyof Version> & Pick<Version, 'revision' | 'reason'>,
): V {
  return Object.assign(new Kind(), {
    ...given,
    indicatorId: id,
    unitId: ownerId,
    recordedOn: tx.clock.today(),
    recordedBy: tx.caller.name,
  });
}

/** Readings of the indicator are new: every page that shows it hears of it at commit. */
export function tellReaders(tx: Change, { id }: Indicator): Promise<void> {
  return announceReadings(tx.em, [id]);
}

/** Throws the first fault found, naming field and row. */
export function refuse(fault: PlanFault | undefined): void {
  if (fault) throw new Refusal(fault.code, { field: fault.field, ...fault.params });
}

const SHORTEST = 4;

/** Words that must be said: trimmed, of at least four characters. Refuses with `code` at `field`. */
export function getWords(text: string, code: string, field: string): string {
  const said = text.trim();
  if ([...said].length < SHORTEST) throw new Refusal(code, { field });
  return said;
}
