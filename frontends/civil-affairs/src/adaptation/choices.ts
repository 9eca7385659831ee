import type { Choice } from '@minsheng/kit/form';
import type { AdaptationItem, AdaptationStage } from '../gql/graphql.ts';
import { t } from '../messages.ts';

const STAGES = ['PLANNED', 'ACCEPTED'] as const satisfies readonly AdaptationStage[];
const ITEMS = [
  'GRAB_BAR',
  'NON_SLIP_FLOOR',
  'TOILET',
  'SHOWER_CHAIR',
  'BED_RAIL',
  'NIGHT_LIGHT',
  'RAMP',
  'EMERGENCY_CALL',
] as const satisfies readonly AdaptationItem[];

export const stageChoices: readonly Choice[] = STAGES.map((value) => ({
  value,
  label: t(`adaptation.stage.${value}`),
}));
export const itemChoices: readonly Choice[] = ITEMS.map((value) => ({
  value,
  label: t(`adaptation.item.${value}`),
}));

/** Items in the order in which they are listed. */
export function itemsInWords(items: readonly AdaptationItem[]): string {
  return ITEMS.filter((it) => items.includes(it))
    .map((it) => t(`adaptation.item.${it}`))
    .join(t('adaptation.and'));
}
