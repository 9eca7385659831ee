import type { Choice } from '@minsheng/kit/form';
import type { PlaceKind } from '../gql/graphql.ts';
import { t } from '../messages.ts';

const KINDS = [
  'CULTURE_SPACE',
  'CULTURE_FACILITY',
  'CANTEEN',
  'EMBEDDED_SERVICE',
  'FRIENDLY_SITE',
  'SERVICE_CENTRE',
] as const satisfies readonly PlaceKind[];

/** Of these the server demands the floor area. */
const MEASURED_BY_AREA: ReadonlySet<PlaceKind | undefined> = new Set(['CULTURE_SPACE', 'CULTURE_FACILITY']);

export function isMeasuredByArea(kind: PlaceKind | undefined): boolean {
  return MEASURED_BY_AREA.has(kind);
}

export const placeKindChoices: readonly Choice[] = KINDS.map((value) => ({
  value,
  label: t(`place.kind.${value}`),
}));
