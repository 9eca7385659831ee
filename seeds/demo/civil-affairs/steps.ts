import { addDays, calendarDate, type CalendarDate } from '@minsheng/kernel/domain';
import type { AmendInput, RecordInput } from '@minsheng/kernel/kinds';
import { loadCatalogue } from '@minsheng/seeds/catalogue';
import type { activity } from '../../../services/civil-affairs/src/activity/activity.ts';
import type { adaptation } from '../../../services/civil-affairs/src/adaptation/adaptation.ts';
import type { camp } from '../../../services/civil-affairs/src/camp/camp.ts';
import type { place } from '../../../services/civil-affairs/src/place/place.ts';
import type { qualification } from '../../../services/civil-affairs/src/qualification/qualification.ts';
import type { school } from '../../../services/civil-affairs/src/school/school.ts';
import type { service } from '../../../services/civil-affairs/src/service/service.ts';
import type { watch } from '../../../services/civil-affairs/src/watch/watch.ts';
import type { ByCode } from '../by-code.ts';
import { workdayFrom } from '../workdays.ts';

export type DemoUnit =
  | 'culture-tourism'
  | 'civil-affairs'
  | 'development-reform'
  | 'social-work'
  | 'disabled-federation'
  | 'education'
  | 'human-resources'
  | 'womens-federation'
  | 'youth-league';

export type DemoActivity = ByCode<RecordInput<typeof activity>>;
export type DemoActivityKind = DemoActivity['kind'];

/** `area` in m², as text. */
export type DemoPlace = Omit<ByCode<RecordInput<typeof place>>, 'area'> & { readonly area?: string };

/** A total without records; shares have a numerator and a denominator, all others a value. */
export interface DemoStatement {
  readonly indicator: string;
  readonly source: 'STATEMENT' | 'EXTRACT';
  readonly periodFrom: CalendarDate;
  readonly periodTo: CalendarDate;
  readonly value?: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly system?: string;
  readonly paper: string;
}

/** A home that was looked at; accepted by a later step. */
export type DemoAdaptation = Omit<ByCode<RecordInput<typeof adaptation>>, 'stage'>;
export type DemoItem = DemoAdaptation['items'][number];

export type DemoQualification = ByCode<RecordInput<typeof qualification>>;
export type DemoCertificate = DemoQualification['certificate'];

export type DemoService = ByCode<RecordInput<typeof service>>;
export type DemoCamp = ByCode<RecordInput<typeof camp>>;
export type DemoSchool = ByCode<RecordInput<typeof school>>;
export type DemoWatch = ByCode<RecordInput<typeof watch>>;

interface Act {
  /** The business day on which it was done. */
  readonly day: CalendarDate;
  readonly unit: DemoUnit;
  /** Names the record, and serves as its request key. */
  readonly key: string;
}

/** One thing a clerk did. */
export type CivilStep = Act &
  (
    | { readonly act: 'activity'; readonly input: DemoActivity }
    | { readonly act: 'outcome'; readonly stage: 'HELD' | 'CANCELLED'; readonly audience: number | null }
    | { readonly act: 'void-activity'; readonly reason: string }
    | { readonly act: 'place'; readonly input: DemoPlace }
    | { readonly act: 'opening'; readonly openedOn: CalendarDate; readonly acceptancePaper: string }
    | { readonly act: 'closing'; readonly closedOn: CalendarDate; readonly reason: string }
    | { readonly act: 'adaptation'; readonly input: DemoAdaptation }
    | { readonly act: 'acceptance'; readonly acceptedOn: CalendarDate; readonly cost: string }
    | { readonly act: 'qualification'; readonly input: DemoQualification }
    | { readonly act: 'void-qualification'; readonly reason: string }
    | { readonly act: 'service'; readonly input: DemoService }
    | { readonly act: 'camp'; readonly input: DemoCamp }
    | { readonly act: 'watch'; readonly input: DemoWatch }
    | { readonly act: 'school'; readonly input: DemoSchool }
    | { readonly act: 'ticked'; readonly ticks: AmendInput<typeof school> }
    | {
        readonly act: 'void';
        readonly kind: 'service' | 'camp' | 'watch' | 'school';
        readonly reason: string;
      }
    | { readonly act: 'statement'; readonly input: DemoStatement }
  );

export const TOWNSHIPS = loadCatalogue(2026).townships.filter(({ isCounty }) => !isCounty);

/** A township by its name. Throws where there is none. */
export function codeOf(name: string): string {
  const found = TOWNSHIPS.find((it) => it.name === name);
  if (!found) throw new Error(`no township ${name}`);
  return found.code;
}

/** A workday so many days after another. */
export function after(day: CalendarDate, days: number): CalendarDate {
  return workdayFrom(addDays(day, days));
}

export const day = calendarDate;
