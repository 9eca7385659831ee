import type { ReactNode } from 'react';
import { FileLink } from '../files/file-link.tsx';
import { formatDecimal } from '../format/number.ts';
import { t } from '../i18n/messages.ts';
import { householdInWords } from '../people/household-inputs.tsx';
import { PaperMark } from '../people/paper-mark.tsx';
import type { FieldDescriptor } from './descriptor.ts';

const NOTHING = '—';

/** A field's value in words, as lists and details show it. */
export function FieldValue({ field, value }: { readonly field: FieldDescriptor; readonly value: unknown }) {
  if (value === null || value === undefined || value === '') return NOTHING;
  return <>{inWords(field, value)}</>;
}

function inWords(field: FieldDescriptor, value: unknown): ReactNode {
  switch (field.shape) {
    case 'choice':
      return labelOf(field, String(value));
    case 'choices': {
      const labels = (value as readonly string[]).map((it) => labelOf(field, it));
      return labels.length === 0 ? NOTHING : labels.join(t('kind.and'));
    }
    case 'count':
    case 'money':
    case 'quantity':
      return <span className="ms-figure">{formatDecimal(String(value))}</span>;
    case 'yesNo':
      return t(value ? 'kind.yes' : 'kind.no');
    case 'person':
      return <PersonName person={value as PersonShown} />;
    case 'household':
      return householdInWords(value as Parameters<typeof householdInWords>[0]);
    case 'place':
    case 'recordRef':
    case 'unitRef':
      return (value as { readonly name: string }).name;
    case 'file':
      return <FileLink file={value as never} />;
    default:
      return String(value);
  }
}

type PersonShown = { readonly name: string } & Parameters<typeof PaperMark>[0]['person'];

function PersonName({ person }: { readonly person: PersonShown }) {
  return (
    <>
      {person.name}
      <PaperMark person={person} />
    </>
  );
}

/** A value as a record's history tells it, as text in canonical form: in the words of lists and details. */
export function toldValue(
  field: Pick<FieldDescriptor, 'shape' | 'choices'>,
  told: readonly string[],
): string {
  if (told.length === 0) return NOTHING;
  switch (field.shape) {
    case 'choice':
    case 'choices':
      return told.map((it) => labelOf(field, it)).join(t('kind.and'));
    case 'count':
    case 'money':
    case 'quantity':
      return formatDecimal(told[0]!);
    case 'yesNo':
      return t(told[0] === 'true' ? 'kind.yes' : 'kind.no');
    default:
      return told.join(t('kind.and'));
  }
}

/** The words of a choice; one that the declaration no longer knows stands as it was written. */
export function labelOf({ choices = [] }: Pick<FieldDescriptor, 'choices'>, value: string): string {
  return choices.find((it) => it.value === value)?.label ?? value;
}

/** A label with its unit of measure: 建筑面积（平方米）. */
export function measuredLabel({ label, unit }: Pick<FieldDescriptor, 'label' | 'unit'>): string {
  return unit ? t('kind.measured', { label, unit }) : label;
}
