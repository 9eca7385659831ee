import { Refusal } from '../refusal.ts';
import type { DeclaredKind } from './declared.ts';
import type { AnyField, Fields, Given } from './field.ts';
import { propertyOf } from './kind-entity.ts';

type Values = Readonly<Record<string, unknown>>;
type LabelOf = (field: string) => string;

/** Refuses what the record's stage asks for and is empty, and what it does not have and is said. */
export function refuseByStage(
  specs: readonly (readonly [string, AnyField])[],
  values: Values,
  stageField: string,
  labelOf: LabelOf,
): void {
  const at = String(values[stageField]);
  for (const [name, spec] of specs) {
    const rule = spec.options.stages?.[at] ?? 'allowed';
    const isEmpty = (values[propertyOf(name, spec)] ?? null) === null;
    if (rule === 'allowed' || (rule === 'required') !== isEmpty) continue;
    throw new Refusal(rule === 'required' ? 'FIELD_REQUIRED_AT_STAGE' : 'FIELD_ABSENT_AT_STAGE', {
      field: name,
      label: labelOf(name),
      stage: labelOf(`${stageField}.${at}`),
    });
  }
}

/** Refuses any change at a locked stage, and a move that the stage does not have; to stay is no move. */
export function assertMoves(
  { field, moves, locked = [] }: NonNullable<DeclaredKind<Fields>['stage']>,
  values: Values,
  given: Given,
  labelOf: LabelOf,
): void {
  const from = String(values[field]);
  const to = String(given[field] ?? from);
  if (locked.includes(from) || (to !== from && !moves[from]!.includes(to)))
    throw new Refusal('STAGE_NOT_OPEN', { field, stage: labelOf(`${field}.${from}`) });
}
