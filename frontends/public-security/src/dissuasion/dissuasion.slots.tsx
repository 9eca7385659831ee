import type { KindSlots } from '@minsheng/kit/kinds';
import type { DissuasionRecord, DissuasionRow } from '../generated/dissuasion.ts';
import { DissuasionFormPage } from './dissuasion-form.page.tsx';
import { DissuasionListPage } from './dissuasion-list.page.tsx';
import { WeekFormPage } from './week-form.page.tsx';

// Days are stated one after the other, and the missing ones stand in the list: pages of their own.
export const slots: KindSlots<DissuasionRow, DissuasionRecord> = {
  pages: { '': DissuasionListPage, new: DissuasionFormPage },
  routes: [{ path: 'week', element: <WeekFormPage /> }],
};
