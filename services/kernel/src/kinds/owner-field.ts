import type { AnyField, Fields } from './field.ts';

/** The field by which a kind is the lines of another. */
export interface OwnerField {
  readonly field: string;
  /** Property of the line that keeps the other's id. */
  readonly property: string;
  readonly owner: NonNullable<AnyField['owner']>;
}

/** Undefined for a kind that stands alone. */
export function findOwner(fields: Fields): OwnerField | undefined {
  const [found] = Object.entries<AnyField>(fields).flatMap(([field, { owner }]) =>
    owner ? [{ field, property: `${field}Id`, owner }] : [],
  );
  return found;
}
