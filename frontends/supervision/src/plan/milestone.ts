interface Step {
  readonly due: string;
  readonly acceptedOn: string | null | undefined;
}

export function isAcceptedBy({ acceptedOn }: Step, day: string): boolean {
  return acceptedOn != null && acceptedOn <= day;
}

/** Where a step stands on a day. On its last day it is not late yet. */
export function stateOf(step: Step, day: string): 'accepted' | 'overdue' | 'open' {
  if (isAcceptedBy(step, day)) return 'accepted';
  return step.due < day ? 'overdue' : 'open';
}
