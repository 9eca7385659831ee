export {
  type FieldDescriptor,
  type KindDescriptor,
  type KindDocument,
  type KindDocuments,
  type KindRecord,
  type KindRow,
  type ListAnswer,
  kindPath,
} from './descriptor.ts';
export { FieldInput, type FieldInputProps } from './field-input.tsx';
export { FieldValue, labelOf } from './field-value.tsx';
export type { RecordAct } from './record-act.ts';
export { RecordHistory } from './record-history.tsx';
export { recordPages } from './record-pages.tsx';
export type { Draft, KindSlots } from './slots.ts';
export { ImportPage, type SheetKind, TableTools } from '../sheets/index.ts';
