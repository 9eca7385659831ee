import type { Choice } from '@minsheng/kit/form';
import type { TrainingKind } from '../gql/graphql.ts';
import { t } from '../messages.ts';

const KINDS = ['KNOWLEDGE', 'CERTIFICATE', 'TRAINER'] as const satisfies readonly TrainingKind[];

export const kindChoices: readonly Choice[] = KINDS.map((value) => ({
  value,
  label: t(`training.kind.${value}`),
}));
