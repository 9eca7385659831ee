import type { CalendarDate } from '@minsheng/kernel/domain';

export type CampaignKind = 'COMMUNITY' | 'CAMPUS' | 'ENTERPRISE' | 'MARKET';

/** As in the services' inputs; places and indicators by their codes. */
export interface DemoPaper {
  readonly days: readonly { readonly day: CalendarDate; readonly warned: number }[];
  readonly paper: string;
  readonly signedBy: string;
  readonly signedOn: CalendarDate;
  readonly note?: string;
}

export interface DemoCampaign {
  readonly kind: CampaignKind;
  readonly theme: string;
  readonly venue: string;
  readonly township: string;
  readonly stage: 'PLANNED' | 'HELD';
  readonly heldOn: CalendarDate;
  readonly audience: number | null;
  readonly officers: number | null;
}

export interface CampaignOutcome {
  readonly stage: 'HELD' | 'CANCELLED';
  readonly audience?: number;
  readonly officers?: number;
  readonly note?: string;
}

export interface DemoStatement {
  readonly indicator: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly value?: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly paper: string;
  readonly signedBy: string;
  readonly signedOn: CalendarDate;
}

export type Clerk = 'public-security-clerk' | 'fire-rescue-clerk';

interface Done {
  /** The business day on which the clerk did it. */
  readonly day: CalendarDate;
  /** Names what is made, and serves as its request key. */
  readonly key: string;
}

/** One thing that a clerk did. */
export type SecurityStep = Done &
  (
    | { readonly kind: 'paper'; readonly input: DemoPaper }
    | {
        readonly kind: 'correction';
        readonly of: CalendarDate;
        readonly warned: number;
        readonly reason: string;
      }
    | { readonly kind: 'campaign'; readonly input: DemoCampaign }
    | { readonly kind: 'outcome'; readonly input: CampaignOutcome }
    | { readonly kind: 'void'; readonly reason: string }
    | { readonly kind: 'statement'; readonly clerk: Clerk; readonly input: DemoStatement }
  );
