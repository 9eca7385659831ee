/** As in the api schema; a document's standing is assignable to it or does not compile. */
export const STANDINGS = [
  'DONE',
  'AHEAD',
  'ON_TRACK',
  'BEHIND',
  'FAR_BEHIND',
  'NOT_DUE',
  'NO_PLAN',
  'NO_RETURN',
  'INCOMPLETE',
  'NOT_CONNECTED',
] as const;

export type Standing = (typeof STANDINGS)[number];

export type Shape = 'tick' | 'disc' | 'triangle' | 'square' | 'ring';
export type Tone = 'blue' | 'green' | 'yellow' | 'red' | 'grey';

/** A light is shape and colour and word: none of the three stands alone. */
export const APPEARANCE = {
  DONE: { shape: 'tick', tone: 'blue' },
  AHEAD: { shape: 'disc', tone: 'green' },
  ON_TRACK: { shape: 'disc', tone: 'green' },
  BEHIND: { shape: 'triangle', tone: 'yellow' },
  FAR_BEHIND: { shape: 'square', tone: 'red' },
  NOT_DUE: { shape: 'ring', tone: 'grey' },
  NO_PLAN: { shape: 'ring', tone: 'grey' },
  NO_RETURN: { shape: 'ring', tone: 'grey' },
  INCOMPLETE: { shape: 'ring', tone: 'grey' },
  NOT_CONNECTED: { shape: 'ring', tone: 'grey' },
} as const satisfies Record<Standing, { shape: Shape; tone: Tone }>;

/** Order of urgency: what needs a leader first comes first. */
export function mostUrgentFirst(a: Standing, b: Standing): number {
  return urgency(b) - urgency(a);
}

/** How many stand where; those that nobody has are 0. */
export function countByStanding(standings: readonly Standing[]): Record<Standing, number> {
  const counts = Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as Record<Standing, number>;
  for (const standing of standings) counts[standing] += 1;
  return counts;
}

function urgency(standing: Standing): number {
  const order: readonly Tone[] = ['grey', 'blue', 'green', 'yellow', 'red'];
  return order.indexOf(APPEARANCE[standing].tone);
}
