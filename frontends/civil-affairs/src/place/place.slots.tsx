import { ButtonLink } from '@minsheng/kit';
import type { KindSlots } from '@minsheng/kit/kinds';
import type { PlaceRecord, PlaceRow } from '../generated/place.ts';
import { t } from '../messages.ts';
import { PlaceClosePage } from './place-close.page.tsx';

export const slots: KindSlots<PlaceRow, PlaceRecord> = {
  actions: ({ record: { id, viewerCanClose } }) =>
    viewerCanClose && <ButtonLink to={`/civil-affairs/places/${id}/closing`}>{t('place.close')}</ButtonLink>,
  routes: [{ path: ':id/closing', element: <PlaceClosePage /> }],
};
