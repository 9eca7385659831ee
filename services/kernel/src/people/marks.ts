import type { AnyClass } from '../subgraph.ts';

/** What a column has of a person. */
export type PersonMark =
  /** A text sealed by the vault for this field. */
  | { readonly kind: 'sealed'; readonly field: string }
  /** The keyed hash by which a person is counted once. */
  | { readonly kind: 'subject' }
  /** A keyed hash by which somebody is looked up, and nothing is counted. */
  | { readonly kind: 'lookup' };

// By class: property -> mark.
const marks = new Map<AnyClass, Map<string, PersonMark>>();

/** Marks a property as a text that the vault sealed for `field`: keys rotate it, retention erases it. */
export function Sealed(field: string) {
  return mark({ kind: 'sealed', field });
}

/** Marks the keyed hash by which the person is counted: retention puts a surrogate in its place that counts the same. */
export function SubjectHash() {
  return mark({ kind: 'subject' });
}

/** Marks any other keyed hash of a person: retention puts a random text in its place. */
export function LookupHash() {
  return mark({ kind: 'lookup' });
}

/** The mark of a property, also where a parent class has it. */
export function findMark(type: AnyClass, property: string): PersonMark | undefined {
  for (let it: AnyClass | null = type; it; it = Object.getPrototypeOf(it) as AnyClass | null) {
    const found = marks.get(it)?.get(property);
    if (found) return found;
  }
  return undefined;
}

function mark(as: PersonMark) {
  return (prototype: object, property: string): void => {
    const type = prototype.constructor;
    const known = marks.get(type) ?? new Map<string, PersonMark>();
    marks.set(type, known.set(property, as));
  };
}
