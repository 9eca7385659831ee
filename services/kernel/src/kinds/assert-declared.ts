import type { DeclaredKind } from './declared.ts';
import { isPerson } from './describe.ts';
import type { Shape } from './declaration.ts';
import type { AnyField, Fields } from './field.ts';

const TAKEN = new Set([
  'id',
  'unit',
  'unitId',
  'townshipId',
  'occurredOn',
  'summary',
  'counted',
  'voidedOn',
  'voidReason',
]);

/** Shapes whose values are few enough to filter by where they are sensitive. */
const FEW_VALUES: ReadonlySet<Shape> = new Set(['choice', 'day', 'yesNo']);

/** Throws where a declaration contradicts itself: at start-up, with the field to mend. */
export function assertDeclared<F extends Fields>(declared: DeclaredKind<F>): void {
  const { name, fields, day, stage, retention, repeated, partedBy, permissions } = declared;
  const fail = (what: string): never => {
    throw new Error(`kind ${name}: ${what}`);
  };
  for (const [field, spec] of Object.entries(fields)) {
    if (TAKEN.has(field)) fail(`${field} is a name of every record`);
    const fault = findFieldFault(field, spec);
    if (fault) fail(`${field} ${fault}`);
  }
  if (fields[day]?.columnType !== 'date') fail(`its day ${day} is no day`);
  if (stage && fields[stage.field]?.shape !== 'choice') fail(`its stage ${stage.field} is no choice`);
  const keeps = Object.values(fields).some(({ shape }) => isPerson({ shape }) || shape === 'file');
  const owners = Object.values(fields).flatMap(({ owner }) => owner?.kind ?? []);
  if (owners.length > 1) fail('it belongs to two kinds');
  const [owner] = owners;
  if (owner?.owner) fail(`it belongs to ${owner.name}, which are lines themselves`);
  if (owner && retention?.years !== undefined) fail(`for how many years ${owner.name} says`);
  if (owner && (partedBy || permissions)) fail(`who keeps it and may do what ${owner.name} says`);
  if (keeps && (owner?.retentionYears ?? retention?.years) === undefined)
    fail('it keeps people or papers and nothing says for how many years');
  const hasKey = Object.values(fields).some(({ options }) => options.key);
  if (hasKey !== (repeated !== undefined)) fail('`key` fields and `repeated` go together');
}

function findFieldFault(name: string, { shape, options, columnType, idOf }: AnyField): string | undefined {
  const { secrecy = 'open', filter, sort, sum, search, key, stages, optional } = options;
  const ofPerson = isPerson({ shape });
  if (shape === 'place' && name !== 'township') return 'is a place and must be called township';
  if (secrecy === 'sealed' && !ofPerson && (filter || sort || sum || search || key))
    return 'is sealed and cannot filter, sort, sum, be searched or be a key';
  if (secrecy === 'sensitive' && (sort || sum || search || key))
    return 'is sensitive and cannot sort, sum, be searched or be a key';
  if (secrecy === 'sensitive' && filter && !FEW_VALUES.has(shape))
    return 'is sensitive and no small choice: it cannot filter';
  const isOneColumn = columnType !== undefined && !idOf;
  // A place tells records apart as well as any column; an order of its ids would say nothing.
  if (!isOneColumn && (sort || (key && shape !== 'place')))
    return 'has no single column to sort or be a key by';
  if (sum && shape !== 'count' && shape !== 'quantity' && shape !== 'money')
    return 'is no number and cannot be summed';
  if (search && shape !== 'text' && !isPerson) return 'is no line of text and cannot be searched';
  if (stages && !optional) return 'differs by stage and must be optional';
  return undefined;
}
