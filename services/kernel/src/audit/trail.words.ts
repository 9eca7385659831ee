import { createHash } from 'node:crypto';
import type { CalendarDate } from '../domain/index.ts';
import { type Messages, translate } from '../messages.ts';
import type { AuditImage } from './audit.ts';
import type { AuditRow, AuditValue } from './audit.types.ts';
import type { SealTerms } from './chain.ts';

/** A row as the table has it, with what its seal says. */
export interface TrailRow extends SealTerms {
  readonly id: string;
  /** Null where its day is all that is shown. */
  readonly at: Date | string | null;
  /** By the system clock, in Shanghai. */
  readonly day: CalendarDate;
  readonly accountId: string;
  readonly username: string;
  readonly actingRoles: string | null;
  readonly actingUnitId: string | null;
  readonly unitId: string;
  readonly action: string;
  readonly record: string;
  readonly recordId: string;
  readonly before: AuditImage | null;
  readonly after: AuditImage | null;
  readonly reason: string | null;
  readonly requestId: string | null;
  readonly businessDay: CalendarDate;
  /** Whether record and person are a token of this one act. */
  readonly reduced: boolean;
  readonly position: string | null;
  readonly intact: boolean | null;
}

/** What the county calls a township, by its id; undefined for what is no township. */
export type NameOfPlace = (id: string) => string | undefined;

/**
 * Names by which an auditor reads a row, from a module's messages: those of declared kinds (`place.$one`, `place.openedOn`),
 * `FIELD_voidedOn` of every kind, and `ACTION_screening.void`, `RECORD_Screening`, `NOUN_works` where nothing is declared.
 */
export function named(
  messages: Messages,
  row: TrailRow,
  nameOfPlace: NameOfPlace = () => undefined,
): AuditRow {
  const { actingRoles, before: _before, after: _after, at, ...rest } = row;
  const recordName = recordNameOf(messages, row);
  return {
    ...rest,
    at: at === null ? null : new Date(at),
    roles: actingRoles ? actingRoles.split(',') : [],
    actionName: actionNameOf(messages, row, recordName),
    recordName,
    values: valuesOf(messages, row, nameOfPlace),
  };
}

function recordNameOf(messages: Messages, { record, action }: TrailRow): string {
  const noun = nounOf(action);
  return (
    findKind(messages, record) ??
    findName(messages, `${noun}.$one`) ??
    findName(messages, `NOUN_${noun}`) ??
    record
  );
}

function findKind(messages: Messages, record: string): string | undefined {
  return findName(messages, `RECORD_${record}`) ?? findName(messages, `${small(record)}.$one`);
}

/** A kind of record as an auditor reads it. */
export function kindInWords(messages: Messages, record: string): string {
  return findKind(messages, record) ?? record;
}

/** `place.record` -> `place` */
function nounOf(action: string): string {
  return action.split('.')[0] ?? '';
}

/** `Place` -> `place`: the beginning of a declared kind's messages, where it has no noun of its own. */
function small(record: string): string {
  return record.slice(0, 1).toLowerCase() + record.slice(1);
}

/** A value's name: its kind's own word, also of what is named by id, else that of every kind. */
function valueNameOf(messages: Messages, { record, action }: TrailRow, name: string): string {
  for (const kind of [small(record), nounOf(action)]) {
    const own = `${kind}.${name}`;
    const found = findName(messages, own) ?? findName(messages, own.replace(/Id$/, ''));
    if (found) return found;
  }
  return findName(messages, `FIELD_${name}`) ?? name;
}

function actionNameOf(messages: Messages, { action, reduced }: TrailRow, recordName: string): string {
  const word = action.split('.')[1] ?? '';
  if (reduced) return translate(messages, `ACT_${word}`);
  const verb = findName(messages, `VERB_${word}`);
  return findName(messages, `ACTION_${action}`) ?? (verb ? verb + recordName : action);
}

const COLUMNS = [
  'id',
  'at',
  'username',
  'roles',
  'actingUnit',
  'unit',
  'action',
  'record',
  'recordId',
  'before',
  'after',
  'reason',
  'requestId',
  'businessDay',
  'position',
  'intact',
] as const;

export function csvHeadings(messages: Messages): readonly string[] {
  return COLUMNS.map((column) => translate(messages, `AUDIT_COLUMN_${column}`));
}

export function csvRow(messages: Messages, row: AuditRow): readonly (string | null)[] {
  const cells: Readonly<Record<(typeof COLUMNS)[number], string | null>> = {
    ...row,
    at: row.at?.toISOString() ?? row.day,
    roles: row.roles.join(','),
    actingUnit: row.actingUnitId,
    unit: row.unitId,
    action: row.actionName,
    record: row.recordName,
    before: asText(row.values, 'before'),
    after: asText(row.values, 'after'),
    intact: translate(messages, `AUDIT_INTACT_${row.intact}`),
  };
  return COLUMNS.map((column) => cells[column]);
}

function asText(values: readonly AuditValue[], side: 'before' | 'after'): string {
  return values
    .filter((value) => value[side] !== null)
    .map((value) => `${value.title}=${value[side]}`)
    .join('; ');
}

function findName(messages: Messages, key: string): string | undefined {
  const name = translate(messages, key);
  return name === key ? undefined : name;
}

// As text of 256 bits in base64url: nothing else of an image looks like it.
const KEYED_HASH = /^[\w-]{43}$/;

/** Rows of earlier versions hid every sensitive value by itself, and which of them changed tells the values: shown as one. */
function joined(image: AuditImage | null): AuditImage | null {
  const hashes = Object.entries(image ?? {}).filter(
    ([, value]) => typeof value === 'string' && KEYED_HASH.test(value),
  );
  if (hashes.length < 2) return image;
  const shown = Object.entries(image ?? {}).filter((entry) => !hashes.some(([name]) => name === entry[0]));
  const sensitive = createHash('sha256').update(JSON.stringify(hashes.sort())).digest('base64url');
  return { ...Object.fromEntries(shown), sensitive };
}

function valuesOf(messages: Messages, row: TrailRow, nameOfPlace: NameOfPlace): AuditValue[] {
  const [before, after] = [joined(row.before), joined(row.after)];
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return names.map((name) => {
    const [was, is] = [before?.[name], after?.[name]];
    const inWords = (value: unknown) =>
      valueInWords(messages, row, name, value) ?? nameOfPlace(String(value));
    return {
      name,
      title: valueNameOf(messages, row, name),
      before: inWords(was) ?? asJson(was),
      after: inWords(is) ?? asJson(is),
      changed: before !== null && after !== null && asJson(was) !== asJson(is),
    };
  });
}

/** A choice by its label, several one after the other, yes and no; undefined for what stands as it is. */
function valueInWords(
  messages: Messages,
  { record, action }: TrailRow,
  name: string,
  value: unknown,
): string | undefined {
  if (typeof value === 'boolean') return translate(messages, value ? 'SHEET_YES' : 'SHEET_NO');
  const labels = [value].flat().map((choice) => {
    const kinds = typeof choice === 'string' ? [small(record), nounOf(action)] : [];
    return kinds.map((kind) => findName(messages, `${kind}.${name}.${choice as string}`)).find(Boolean);
  });
  return labels.every((label) => label !== undefined) && labels.length > 0 ? labels.join('、') : undefined;
}

function asJson(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
