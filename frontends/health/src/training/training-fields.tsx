import { useSetting } from '@minsheng/kit';
import { DayField, Form, Input, NumberField, quantity, required } from '@minsheng/kit/form';
import type { TrainingKind } from '../gql/graphql.ts';
import { t } from '../messages.ts';

/** Where, by whom, and how many: what recording and correcting have in common. */
export function TrainingFields({ kind }: { readonly kind: TrainingKind | undefined }) {
  const { businessDate } = useSetting();
  return (
    <>
      <div className="ms-form-two">
        <Form.Item name="heldOn" label={t('training.heldOn')} rules={required(t('training.heldOn'))}>
          <DayField max={businessDate} required />
        </Form.Item>
        <Form.Item name="venue" label={t('training.venue')} rules={required(t('training.venue'))}>
          <Input autoComplete="off" maxLength={60} />
        </Form.Item>
        <Form.Item
          name="instructor"
          label={t('training.instructor')}
          rules={required(t('training.instructor'))}
        >
          <Input autoComplete="off" maxLength={60} />
        </Form.Item>
        <Form.Item
          name="attendance"
          label={t('training.attendance')}
          rules={quantity(t('training.attendance'), { least: '1', most: '100000' })}
        >
          <NumberField />
        </Form.Item>
        <Form.Item
          name="pupils"
          label={t('training.pupils')}
          rules={quantity(t('training.pupils'), { most: '100000' })}
        >
          <NumberField />
        </Form.Item>
        {kind === 'CERTIFICATE' && (
          <Form.Item
            name="certificates"
            label={t('training.certificatesOptional')}
            rules={quantity(t('training.certificatesOptional'), { most: '100000', optional: true })}
          >
            <NumberField />
          </Form.Item>
        )}
      </div>
      <Form.Item name="note" label={t('training.noteOptional')}>
        <Input.TextArea rows={2} maxLength={500} showCount />
      </Form.Item>
    </>
  );
}
