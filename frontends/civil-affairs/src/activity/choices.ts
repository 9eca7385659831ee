import type { Choice } from '@minsheng/kit/form';
import type { ActivityKind } from '../gql/graphql.ts';
import { t } from '../messages.ts';

const KINDS = ['PERFORMANCE', 'FILM', 'LECTURE', 'EXHIBITION'] as const satisfies readonly ActivityKind[];

export const kindChoices: readonly Choice[] = KINDS.map((value) => ({
  value,
  label: t(`activity.kind.${value}`),
}));
