import { type Born, type CalendarDate, type Fault, agesOn } from '@minsheng/kernel/domain';

/** From when somebody may be employed at all (劳动法 art. 15). */
const WORKING_FROM = 16;

interface QualificationFacts {
  readonly issuedOn: CalendarDate;
  readonly expiresOn: CalendarDate | null;
}

/** Why a certificate cannot stand as it is; the birthday is known only while it is recorded. */
export function findFault(
  { issuedOn, expiresOn }: QualificationFacts,
  { person }: { readonly person?: Born },
): Fault | undefined {
  if (expiresOn !== null && expiresOn <= issuedOn)
    return { code: 'EXPIRES_BEFORE_ISSUE', field: 'expiresOn', params: { issuedOn } };
  const age = person && agesOn(person, issuedOn)?.most;
  return age !== undefined && age < WORKING_FROM
    ? { code: 'TOO_YOUNG_TO_WORK', field: 'idNumber', params: { age, from: WORKING_FROM } }
    : undefined;
}

/** Whether a binding is about certificates of this kind. */
export function namesCertificate({ parameters }: { readonly parameters: unknown }, value: string): boolean {
  return (parameters as { readonly certificate?: string } | null)?.certificate === value;
}

export interface Span {
  readonly id: string;
  readonly from: CalendarDate;
  /** The first day on which it holds no more. */
  readonly to: CalendarDate | null;
}

/** A day on which somebody becomes qualified (1), or is so no more (−1), by which certificate. */
export interface Turn {
  readonly id: string;
  readonly day: CalendarDate;
  readonly sign: 1 | -1;
}

/**
 * When somebody with several certificates was qualified: renewed before it lapses, one person stays one; renewed after a
 * gap, he is missing in between.
 */
export function turnsOfPerson(spans: readonly Span[]): readonly Turn[] {
  const inOrder = [...spans].sort((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id));
  const turns: Turn[] = [];
  let held: Span | undefined;
  for (const span of inOrder) {
    if (held && held.to !== null && held.to < span.from) {
      turns.push({ id: held.id, day: held.to, sign: -1 });
      held = undefined;
    }
    if (!held) turns.push({ id: span.id, day: span.from, sign: 1 });
    held = longer(held, span);
  }
  if (held && held.to !== null) turns.push({ id: held.id, day: held.to, sign: -1 });
  return turns;
}

function longer(held: Span | undefined, span: Span): Span {
  if (!held) return span;
  return held.to === null || (span.to !== null && span.to <= held.to) ? held : span;
}
