import { t } from '../i18n/messages.ts';

/** By what somebody is known, as the graph says it. */
export type Paper =
  | 'RESIDENT_ID'
  | 'FOREIGNER_CARD'
  | 'PASSPORT'
  | 'TRAVEL_PERMIT'
  | 'OTHER'
  | 'MASKED'
  | 'NONE';

/** Those that somebody chooses: that a number is masked is seen by itself. */
const CHOSEN = ['RESIDENT_ID', 'PASSPORT', 'TRAVEL_PERMIT', 'FOREIGNER_CARD', 'OTHER', 'NONE'] as const;

export function paperChoices(): { value: Paper; label: string }[] {
  return CHOSEN.map((value) => ({ value, label: t(`person.paper.${value}`) }));
}

interface Said {
  readonly paper?: Paper | null;
  readonly idNumber?: string | null;
}

/** The paper that is meant: what was chosen, else what the number looks like. */
export function paperMeant({ paper, idNumber }: Said): Paper {
  if (/[*＊]/.test(idNumber ?? '')) return 'MASKED';
  return paper ?? 'RESIDENT_ID';
}

/** Whether the number names the person for good. */
export function isWhole(paper: Paper | null | undefined): boolean {
  return paper !== 'MASKED' && paper !== 'NONE';
}
