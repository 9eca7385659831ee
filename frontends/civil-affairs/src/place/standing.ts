import type { PlaceRowFragment } from '../gql/graphql.ts';
import { t } from '../messages.ts';

type Days = Pick<PlaceRowFragment, 'startedOn' | 'openedOn' | 'closedOn'>;

/** Where a place is in its life, in a word. */
export function standingOf({ startedOn, openedOn, closedOn }: Days): string {
  if (closedOn) return t('place.standing.CLOSED', { day: closedOn });
  if (openedOn) return t('place.standing.OPEN');
  return t(startedOn ? 'place.standing.STARTED' : 'place.standing.PLANNED');
}
