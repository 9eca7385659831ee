import { useState } from 'react';

interface Kept {
  readonly id: string;
  readonly revision: number;
}

/**
 * What a form was filled in from: the record's revision when the form opened. A later one that reaches the page meanwhile
 * is not what was looked at, and sending it would overwrite somebody's change unseen.
 */
export function useSeen({ id, revision }: Kept): Kept {
  const [seen] = useState({ id, revision });
  return seen;
}
