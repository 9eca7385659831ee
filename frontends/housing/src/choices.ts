import type { Choice } from '@minsheng/kit/form';
import type { WorksKind, WorksStage } from './gql/graphql.ts';
import { t } from './messages.ts';

export const KINDS = [
  'ROAD',
  'WATER_MAIN',
  'WATER_SUPPLY',
  'ESTATE',
  'WASTE_ROOM',
  'TACTILE_PAVING',
  'POCKET_PARK',
  'SURROUNDINGS',
] as const satisfies readonly WorksKind[];
export const STAGES = [
  'PREPARATION',
  'TENDER',
  'STARTED',
  'UNDER_WAY',
  'HANDED_OVER',
  'COMPLETED',
  'MAINTAINED',
] as const satisfies readonly WorksStage[];

export function kindChoices(kinds: readonly WorksKind[]): Choice[] {
  return kinds.map((value) => ({ value, label: t(`works.kind.${value}`) }));
}

export function stageChoices(stages: readonly WorksStage[]): Choice[] {
  return stages.map((value) => ({ value, label: t(`works.stage.${value}`) }));
}

/** The two middle steps have other names for roads than for mains. */
export function stepWords(kind: WorksKind) {
  const of = kind === 'ROAD' ? 'road' : 'main';
  return {
    plannedKm: t('step.plannedKm'),
    startedKm: t('step.startedKm'),
    baseCourseKm: t(`step.baseCourseKm.${of}`),
    pavedKm: t(`step.pavedKm.${of}`),
    acceptedKm: t('step.acceptedKm'),
  };
}
