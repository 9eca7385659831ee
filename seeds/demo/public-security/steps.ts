import type { CalendarDate } from '@minsheng/kernel/domain';
import type { AmendInput, RecordInput } from '@minsheng/kernel/kinds';
import type { building } from '../../../services/public-security/src/building/building.ts';
import type { campaign } from '../../../services/public-security/src/campaign/campaign.ts';
import type { PaperInput } from '../../../services/public-security/src/dissuasion/dissuasion.paper.ts';
import type { home } from '../../../services/public-security/src/home/home.ts';
import type { place } from '../../../services/public-security/src/place/place.ts';
import type { ByCode } from '../by-code.ts';

export type DemoPaper = PaperInput;

export type DemoCampaign = ByCode<RecordInput<typeof campaign>>;
export type CampaignKind = DemoCampaign['kind'];

export type CampaignOutcome = AmendInput<typeof campaign>;

export type DemoBuilding = ByCode<RecordInput<typeof building>>;
export type DemoHome = ByCode<RecordInput<typeof home>>;
export type DemoStation = ByCode<RecordInput<typeof place>>;

/** As in the services' inputs; places and indicators by their codes. */
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
    | { readonly kind: 'building'; readonly input: DemoBuilding }
    | { readonly kind: 'homes'; readonly inputs: readonly DemoHome[] }
    | { readonly kind: 'place'; readonly input: DemoStation }
    | { readonly kind: 'fire-void'; readonly of: 'building' | 'home'; readonly reason: string }
    | { readonly kind: 'statement'; readonly clerk: Clerk; readonly input: DemoStatement }
  );
