import outlines from './generated/reports.json';

/** One of a closed list, with what people call it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What a report groups by; of a day or person by one of the leaves. */
export interface Dimension {
  readonly name: string;
  readonly label: string;
  readonly leaves?: readonly string[];
  readonly selection?: string;
  readonly choices?: readonly Choice[];
  readonly filters: boolean;
}

export interface Measure {
  readonly name: string;
  readonly label: string;
  readonly leaves?: readonly string[];
  readonly plain: boolean;
}

/** A report with what may be chosen of it. */
export interface Outline {
  readonly kind: string;
  readonly query: string;
  readonly title: string;
  readonly ofPeople: boolean;
  /** Of figures that stand at a day: its years are told apart, and what it is compared with is another day. */
  readonly standing?: boolean;
  readonly dimensions: readonly Dimension[];
  readonly measures: readonly Measure[];
}

/** Reports of all kinds, as the services declare them. */
export const OUTLINES: readonly Outline[] = outlines;

/** Those that somebody may ask for: of kinds that tell of people whose records he reads, of the others all. */
export function offeredTo(reads: readonly string[]): readonly Outline[] {
  return OUTLINES.filter(({ kind, ofPeople }) => !ofPeople || reads.includes(kind));
}
