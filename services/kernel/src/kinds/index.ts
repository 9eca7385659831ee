export type {
  ActionDeclaration,
  AtStage,
  Bounds,
  ChoiceDeclaration,
  FieldDeclaration,
  InputDeclaration,
  KindDeclaration,
  ListColumn,
  Secrecy,
  Shape,
  UnitOfMeasure,
} from './declaration.ts';
export type {
  AmendInput,
  Asked,
  DeclaredKind,
  Kind,
  Known,
  RecordInput,
  RecordOf,
  ValuesOf,
} from './declared.ts';
export { defineKind } from './define-kind.ts';
export type { AnyField, Draw, Field, FieldOptions, Fields, Given, Taking } from './field.ts';
export { NO_FILTERS, oneInput } from './field.ts';
export * from './fields/index.ts';
export { GRAPH } from './graph-types.ts';
export { inputOf } from './kind-inputs.ts';
export { pathOf } from './kind-path.ts';
export { distinctHouseholds, distinctPeople } from './measures/distinct.ts';
export { distinctThings } from './measures/distinct-things.ts';
export { type Lifetime, coverageOf, registerOf } from './measures/register.ts';
export { QUESTIONS, type Doubt } from '../questions/question.ts';
export { sumOf } from './measures/sum.ts';
export { newThings } from './measures/things.ts';
export type { OneInput, SeveralInputs } from './typed-inputs.ts';
