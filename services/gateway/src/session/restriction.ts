import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { GatewayRefusal } from '../refusal.ts';

/** What somebody must do before anything else, as identity says it. */
export type Restriction = 'PASSWORD_CHANGE' | 'SECOND_FACTOR' | 'SECOND_FACTOR_CODE';

/** What may be asked until then, and what anything else is told. */
const RESTRICTIONS = {
  PASSWORD_CHANGE: { code: 'PASSWORD_CHANGE_REQUIRED', fields: ['viewer', 'changePassword'] },
  SECOND_FACTOR: {
    code: 'SECOND_FACTOR_REQUIRED',
    fields: ['viewer', 'changePassword', 'startSecondFactor', 'confirmSecondFactor'],
  },
  SECOND_FACTOR_CODE: { code: 'SECOND_FACTOR_CODE_REQUIRED', fields: ['viewer', 'giveSecondFactor'] },
} as const satisfies Record<Restriction, { code: string; fields: readonly string[] }>;

/** Throws 403 with its code while something else must be done first. */
export function assertUnrestricted(restriction: Restriction | undefined): void {
  if (restriction) throw new GatewayRefusal(403, RESTRICTIONS[restriction].code);
}

/** Lets pass what leads out of a restriction, and everything where there is none. */
export function assertAllowed(restriction: Restriction | undefined, query: unknown): void {
  if (!restriction) return;
  const { fields } = RESTRICTIONS[restriction];
  if (!isMadeOf(query, fields)) assertUnrestricted(restriction);
}

/** Whether a document asks for these root fields alone. Fragments at the root may hide others, so they do not pass. */
function isMadeOf(query: unknown, fields: readonly string[]): boolean {
  const document = typeof query === 'string' ? parsed(query) : undefined;
  const operations = document?.definitions.filter((it) => it.kind === Kind.OPERATION_DEFINITION) ?? [];
  return operations.length > 0 && operations.every((operation) => asksOnly(operation, fields));
}

function asksOnly({ selectionSet }: OperationDefinitionNode, fields: readonly string[]): boolean {
  return selectionSet.selections.every(
    (it) => it.kind === Kind.FIELD && (it.name.value === '__typename' || fields.includes(it.name.value)),
  );
}

function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query);
  } catch {
    return undefined;
  }
}
