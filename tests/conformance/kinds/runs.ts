/** How often each part of the suite draws anew; more finds more and takes longer. All of it takes about a minute on two cores. */
export const RUNS = {
  /** Records of the own unit that lists are asked about. */
  listed: 14,
  /** Records of another unit among them. */
  ofOthers: 3,
  /** Records under reports. */
  reported: 6,
  /** Reports of each kind as each of those who may ask. 25 were 10 000 once, none of them wrong. */
  reports: 2,
  /** Records for refusals: each field's are tried on every one. */
  refused: 1,
  /** Random histories, one act after the other. */
  histories: 4,
  /** Acts in each. */
  acts: 14,
  /** Rounds of {@link writers} at once. */
  crowds: 3,
  writers: 8,
  /** Acts of each writer in a round. */
  actsAtOnce: 4,
  /** How often a refused draw is mended before the test says that nothing valid can be drawn. */
  attempts: 300,
} as const;
