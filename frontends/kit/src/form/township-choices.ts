import { useSetting } from '../page/setting.tsx';
import type { Choice } from './filter-fields.tsx';

/** The townships and subdistricts to choose from, without the county itself. */
export function useTownshipChoices(): readonly Choice[] {
  return useSetting().townships.map(({ id, name }) => ({ value: id, label: name }));
}
