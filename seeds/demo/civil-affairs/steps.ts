import { addDays, calendarDate, type CalendarDate } from '@minsheng/kernel/domain';
import { loadCatalogue } from '@minsheng/seeds/catalogue';
import { workdayFrom } from '../workdays.ts';

export type DemoUnit =
  | 'culture-tourism'
  | 'civil-affairs'
  | 'development-reform'
  | 'social-work'
  | 'disabled-federation'
  | 'education'
  | 'human-resources';

export type DemoActivityKind = 'PERFORMANCE' | 'FILM' | 'LECTURE' | 'EXHIBITION';
export type DemoPlaceKind =
  | 'CULTURE_SPACE'
  | 'CULTURE_FACILITY'
  | 'CANTEEN'
  | 'EMBEDDED_SERVICE'
  | 'FRIENDLY_SITE'
  | 'SERVICE_CENTRE';

/** As in `RecordActivityInput`; `township` is a code. */
export interface DemoActivity {
  readonly kind: DemoActivityKind;
  readonly title: string;
  readonly venue: string;
  readonly township: string;
  readonly stage: 'PLANNED' | 'HELD';
  readonly heldOn: CalendarDate;
  readonly audience: number | null;
}

/** As in `RecordPlaceInput`; `township` is a code, `area` in m². */
export interface DemoPlace {
  readonly kind: DemoPlaceKind;
  readonly name: string;
  readonly address: string;
  readonly township: string;
  readonly area?: string;
  readonly startedOn?: CalendarDate;
  readonly openedOn?: CalendarDate;
  readonly acceptancePaper?: string;
}

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

export type DemoItem =
  | 'GRAB_BAR'
  | 'NON_SLIP_FLOOR'
  | 'TOILET'
  | 'SHOWER_CHAIR'
  | 'BED_RAIL'
  | 'NIGHT_LIGHT'
  | 'RAMP'
  | 'EMERGENCY_CALL';

/** A home that was looked at; accepted by a later step. `township` is a code. */
export interface DemoAdaptation {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string | null;
  readonly township: string;
  readonly assessedOn: CalendarDate;
  readonly items: readonly DemoItem[];
}

export type DemoCertificate = 'PSYCHOLOGY_TEACHER' | 'ELDERLY_CARER' | 'LONG_TERM_CARER';

/** Somebody's certificate. `township` is a code. */
export interface DemoQualification {
  readonly certificate: DemoCertificate;
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string | null;
  readonly township: string;
  readonly number: string;
  readonly issuedOn: CalendarDate;
  readonly expiresOn: CalendarDate | null;
  readonly employer: string;
}

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
