import type { KindSlots } from '@minsheng/kit/kinds';
import type { WalkwayRecord, WalkwayRow } from '../generated/walkway.ts';
import { SiteField } from '../site/site-field.tsx';

export const slots: KindSlots<WalkwayRow, WalkwayRecord> = {
  inputs: { site: () => <SiteField record="Walkway" /> },
};
