import type { Choice } from '@minsheng/kit/form';
import type { ActivityKind, ActivityStage } from '../gql/graphql.ts';
import { t } from '../messages.ts';

const KINDS = ['PERFORMANCE', 'FILM', 'LECTURE', 'EXHIBITION'] as const satisfies readonly ActivityKind[];
const STAGES = ['PLANNED', 'HELD', 'CANCELLED'] as const satisfies readonly ActivityStage[];

export const kindChoices: readonly Choice[] = KINDS.map((value) => ({
  value,
  label: t(`activity.kind.${value}`),
}));
export const stageChoices: readonly Choice[] = STAGES.map((value) => ({
  value,
  label: t(`activity.stage.${value}`),
}));
