import { callerWith, unitId } from '@minsheng/kernel/testing';
import type { HealthWorld } from './health-world.ts';

export const AUDITOR = callerWith('AUDIT_ADMIN');
export const HEAD = callerWith('UNIT_LEADER', 'HEALTH');

export const ASK = `mutation ($input: AskAuditOpeningInput!) { askHealthAuditOpening(input: $input) {
  id state subject unitId caseNumber viewerCanDecide } }`;
export const DECIDE = `mutation ($id: ID!, $confirm: Boolean!) { decideHealthAuditOpening(id: $id, confirm: $confirm) {
  id state decidedBy } }`;

/** An opening of all acts on a person's screenings, asked by the auditor and confirmed by the head of the unit. */
export async function openTrailOf(world: HealthWorld, idNumber: string): Promise<string> {
  const input = { caseNumber: '信访〔2026〕12号', idNumber, unit: unitId('HEALTH') };
  const asked = await world.ask(AUDITOR, ASK, { input });
  if (asked.errors.length > 0) throw new Error(JSON.stringify(asked.errors));
  const { id } = asked.data!['askHealthAuditOpening'] as { id: string };
  const decided = await world.ask(HEAD, DECIDE, { id, confirm: true });
  if (decided.errors.length > 0) throw new Error(JSON.stringify(decided.errors));
  return id;
}
