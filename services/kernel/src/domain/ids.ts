import { createHash } from 'node:crypto';

/** Opaque, stable ids of the entities that several services name: the same from (kind, region, …code) everywhere, so nobody has to ask. */
export function entityId(
  kind: 'Unit' | 'Township' | 'Commitment' | 'Indicator',
  ...parts: readonly (string | number)[]
): string {
  return createHash('sha256')
    .update([kind, ...parts].join('/'))
    .digest('base64url')
    .slice(0, 22);
}
