import type { Decimal } from '@minsheng/kernel/domain';

/** 其中: a part, or the numerator of a share, is never larger than its whole. Says so where it is. */
export function partFault(part: Decimal, whole: Decimal): 'PART_EXCEEDS_WHOLE' | undefined {
  return part.gt(whole) ? 'PART_EXCEEDS_WHOLE' : undefined;
}
