import { usePageQuery } from '@minsheng/kit';
import { type Choice, useTownshipChoices } from '@minsheng/kit/form';
import type { FollowUpState, ScreeningProgramme, ScreeningResult } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { ScreeningOptionsQuery } from './screening.documents.ts';

const PROGRAMMES = ['CERVICAL', 'BREAST', 'COLORECTAL'] as const satisfies readonly ScreeningProgramme[];
const RESULTS = ['PENDING', 'NORMAL', 'ABNORMAL'] as const satisfies readonly ScreeningResult[];
const FOLLOW_UPS = ['NOT_NEEDED', 'DUE', 'DONE'] as const satisfies readonly FollowUpState[];

export const programmeChoices: readonly Choice[] = PROGRAMMES.map((value) => ({
  value,
  label: t(`programme.${value}`),
}));
export const resultChoices: readonly Choice[] = RESULTS.map((value) => ({
  value,
  label: t(`result.${value}`),
}));
export const followUpChoices: readonly Choice[] = FOLLOW_UPS.map((value) => ({
  value,
  label: t(`followUp.${value}`),
}));

export interface ScreeningOptions {
  /** False until the server has said so. */
  readonly known: boolean;
  readonly seesSensitive: boolean;
  readonly records: boolean;
  readonly facilities: readonly Choice[];
  readonly townships: readonly Choice[];
}

/** What can be chosen from, and what the server lets this reader do. */
export function useScreeningOptions(): ScreeningOptions {
  const options = usePageQuery(ScreeningOptionsQuery, {});
  const townships = useTownshipChoices();
  return {
    known: options.data !== undefined || options.error !== undefined,
    seesSensitive: options.data?.viewerCanSeeScreeningResults ?? false,
    records: options.data?.viewerCanRecordScreening ?? false,
    facilities: options.data?.facilities?.map(({ id, name }) => ({ value: id, label: name })) ?? [],
    townships,
  };
}
