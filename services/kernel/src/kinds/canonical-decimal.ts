import { DecimalType } from '@mikro-orm/core';
import { decimal, toCanonical } from '../domain/index.ts';

/** A decimal column whose text is the same as it came in (12.5) and as the database gives it back (12.50). */
export class CanonicalDecimal extends DecimalType<'string'> {
  override convertToJSValue(value: string): string {
    return toCanonical(decimal(value));
  }
}
