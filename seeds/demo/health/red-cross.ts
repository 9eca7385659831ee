import type { CalendarDate } from '@minsheng/kernel/domain';
import type { AmendInput, RecordInput } from '@minsheng/kernel/kinds';
import type { aed } from '../../../services/health/src/aed/aed.ts';
import type { firstAid } from '../../../services/health/src/firstaid/firstaid.ts';
import type { volunteer } from '../../../services/health/src/volunteer/volunteer.ts';
import type { ByCode } from '../by-code.ts';
import { deviceSteps } from './devices.ts';
import { firstAidSteps } from './first-aid.ts';
import { volunteerSteps } from './volunteers.ts';

type Acts<K extends string, Recorded, Amended> = { readonly of: K } & (
  | { readonly act: 'record'; readonly input: Recorded }
  | { readonly act: 'amend'; readonly input: Amended }
  | { readonly act: 'void'; readonly reason: string }
);

/** One thing that the red cross's clerk did, on the business day on which it was done; `key` names the record. */
export type RedCrossStep = { readonly day: CalendarDate; readonly key: string } & (
  | Acts<'volunteer', ByCode<RecordInput<typeof volunteer>>, AmendInput<typeof volunteer>>
  | Acts<'firstaid', ByCode<RecordInput<typeof firstAid>>, AmendInput<typeof firstAid>>
  | Acts<'aed', ByCode<RecordInput<typeof aed>>, AmendInput<typeof aed>>
);

/** Volunteers, what they did, and devices in public places, by the day on which each thing was entered. */
export function redCrossSteps(): readonly RedCrossStep[] {
  return [...volunteerSteps(), ...firstAidSteps(), ...deviceSteps()].sort((a, b) =>
    a.day.localeCompare(b.day),
  );
}
