import type { CombinedError } from '@urql/core';
import { VIEWER_CHANGED } from './drawn-for.ts';

/** A business "no" in the words of the server, with the input's field where it names one. */
export interface ServerRefusal {
  readonly code: string;
  readonly message: string;
  readonly field?: string;
  /** Of several rows that were sent, the one it is about: 1 is the first. */
  readonly row?: number;
}

export function isSignedOut(error: CombinedError): boolean {
  if ((error.response as Response | undefined)?.status === 401) return true;
  return error.graphQLErrors.some((each) => each.extensions?.code === 'UNAUTHENTICATED');
}

/** Whether the page was drawn for somebody who is not signed in any more. */
export function isForAnother(error: CombinedError): boolean {
  return error.graphQLErrors.some((each) => each.extensions?.code === VIEWER_CHANGED);
}

export function isForbidden(error: CombinedError): boolean {
  return (
    error.graphQLErrors.length > 0 &&
    error.graphQLErrors.every((each) => each.extensions?.code === 'FORBIDDEN')
  );
}

/** What the server refused. Empty where nothing reached it or it broke. */
export function refusalsOf(error: CombinedError): readonly ServerRefusal[] {
  return error.graphQLErrors.map((each) => {
    const { code, field, params } = each.extensions as {
      code?: unknown;
      field?: unknown;
      params?: { row?: unknown } | null;
    };
    return {
      code: typeof code === 'string' ? code : 'UNKNOWN',
      message: each.message,
      ...(typeof field === 'string' ? { field } : {}),
      ...(typeof params?.row === 'number' ? { row: params.row } : {}),
    };
  });
}

/**
 * Whether everything that a change asked for was made: each of its fields came back with something. What is missing further below
 * (the name of a township whose service is away) leaves the change made, and sent again it would be made twice.
 */
export function wasMade(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return Object.entries(data).every(
    ([key, made]) => key === '__typename' || (made ?? undefined) !== undefined,
  );
}

/** Refusals beside their field (`days.2.warned`: of a line), and the rest, which the form shows above its buttons. */
export function sortRefusals(refusals: readonly ServerRefusal[], fields: readonly string[]) {
  const known = ({ field }: ServerRefusal) => field !== undefined && fields.includes(field.split('.')[0]!);
  const byField = new Map<string, string[]>();
  for (const refusal of refusals.filter(known)) {
    byField.set(refusal.field!, [...(byField.get(refusal.field!) ?? []), refusal.message]);
  }
  return { byField, general: refusals.filter((refusal) => !known(refusal)) };
}

/** `days.2.warned` as a form names the field of a line. */
export function fieldPath(field: string): (string | number)[] {
  return field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** A module and the field by which its part of an answer is found. */
export interface ModulePart {
  readonly id: string;
  readonly field: string;
}

/**
 * Ids of the modules whose part of an answer failed while the rest arrived: the error names the module or its path the part.
 * A part that is merely not for this reader is not missing. `unknown` is true where an error names none of them.
 */
export function missingModules(
  error: CombinedError | undefined,
  parts: readonly ModulePart[],
): { missing: string[]; unknown: boolean } {
  const failures = error?.graphQLErrors.filter((each) => each.extensions?.code !== 'FORBIDDEN') ?? [];
  const named = failures.map(({ extensions, path }) => {
    const module = extensions?.module;
    return parts.find(({ id, field }) => id === module || path?.includes(field))?.id;
  });
  return {
    missing: parts.map(({ id }) => id).filter((id) => named.includes(id)),
    unknown: error?.networkError !== undefined || named.includes(undefined),
  };
}
