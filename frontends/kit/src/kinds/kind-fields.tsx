import { Form } from 'antd';
import { t } from '../i18n/messages.ts';
import { FieldInput } from './field-input.tsx';
import type { FieldDescriptor, KindDescriptor } from './descriptor.ts';
import { HouseholdInputs } from '../people/household-inputs.tsx';
import { NumberCompletion, PersonInputs } from '../people/person-inputs.tsx';
import { TownshipInput } from './township-input.tsx';
import { fieldsToSay, presenceOf, stagesToChoose } from './presence.ts';
import type { Draft, KindSlots } from './slots.ts';

interface KindFieldsProps {
  readonly kind: KindDescriptor;
  readonly slots: Pick<KindSlots, 'inputs' | 'shows'>;
  /** Of {@link KindDescriptor.partedBy}: the values that the reader's unit keeps. */
  readonly parts?: readonly string[];
  /** The record that is corrected; left out for a new one. */
  readonly standing?: Draft & { readonly unit?: { readonly id: string } };
}

/** What is said of a record, at once or later, in the order of the declaration, two in a row. */
export function KindFields({ kind, slots, parts, standing }: KindFieldsProps) {
  const form = Form.useFormInstance<Draft>();
  const draft = (Form.useWatch([], form) as Draft | undefined) ?? {};
  const { stage } = kind;
  const chosen = stage && ((draft[stage.field] ?? standing?.[stage.field]) as string | undefined);
  const fields = fieldsToSay(kind, chosen, standing !== undefined).filter(
    ({ name }) => slots.shows?.(name, { ...standing, ...draft }) ?? true,
  );
  const person = kind.fields.find(({ shape }) => shape === 'person');
  const placed = kind.fields.some(({ shape }) => shape === 'place');
  return (
    <div className="ms-form-two">
      {fields.map((field) => (
        <Said
          key={field.name}
          field={openChoices(kind, field, parts, standing)}
          stage={chosen}
          kind={kind}
          slots={slots}
          standing={standing}
        />
      ))}
      {person && standing && <NumberCompletion person={standing[person.name] as never} />}
      {!placed && standing === undefined && <TownshipInput label={t('column.township')} optional />}
    </div>
  );
}

interface SaidProps extends Omit<KindFieldsProps, 'parts'> {
  readonly field: FieldDescriptor;
  readonly stage: string | undefined;
}

function Said({ field, stage, kind, slots, standing }: SaidProps) {
  const presence = presenceOf(field, stage);
  const Own = slots.inputs?.[field.name];
  if (!Own && field.shape === 'person') return <PersonInputs />;
  if (!Own && field.shape === 'household') return <HouseholdInputs />;
  if (!Own && field.shape === 'place')
    return <TownshipInput label={field.label} optional={presence === 'allowed'} />;
  const Input = Own ?? FieldInput;
  return (
    <Input
      field={field}
      presence={presence}
      module={kind.module}
      unit={standing?.unit?.id}
      standing={standing?.[field.name]}
    />
  );
}

/** A field with only those of its choices that are open now: stages that can be reached, parts that the unit keeps. */
function openChoices(
  { stage, partedBy, ...kind }: KindDescriptor,
  field: FieldDescriptor,
  parts: readonly string[] | undefined,
  standing: Draft | undefined,
): FieldDescriptor {
  const { name, choices } = field;
  const open =
    stage?.field === name
      ? stagesToChoose({ ...kind, stage }, standing?.[name] as string | undefined)
      : partedBy === name
        ? parts
        : undefined;
  return open ? { ...field, choices: choices?.filter(({ value }) => open.includes(value)) } : field;
}
