import { Form, NumberField, quantity } from '@minsheng/kit/form';
import { stepWords } from '../choices.ts';
import type { WorksKind } from '../gql/graphql.ts';
import { t } from '../messages.ts';

/** Lengths by step in kilometres, to the metre. Text throughout, so that none becomes a float. */
export function LengthFields({ kind }: { readonly kind: WorksKind }) {
  const words = stepWords(kind);
  return (
    <>
      <LengthField name="plannedKm" label={words.plannedKm} needed />
      <LengthField name="startedKm" label={words.startedKm} />
      <LengthField name="baseCourseKm" label={words.baseCourseKm} />
      <LengthField name="pavedKm" label={words.pavedKm} />
    </>
  );
}

interface LengthFieldProps {
  readonly name: string;
  readonly label: string;
  readonly needed?: boolean;
}

export function LengthField({ name, label, needed }: LengthFieldProps) {
  return (
    <Form.Item
      name={name}
      label={t('section.inKm', { label })}
      rules={quantity(label, { decimals: 3, optional: !needed })}
    >
      <NumberField exact />
    </Form.Item>
  );
}
