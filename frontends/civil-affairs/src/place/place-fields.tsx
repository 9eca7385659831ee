import { useSetting } from '@minsheng/kit';
import {
  chosen,
  DayField,
  Form,
  Input,
  NumberField,
  quantity,
  required,
  Select,
  useTownshipChoices,
} from '@minsheng/kit/form';
import type { PlaceKind } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { isMeasuredByArea } from './choices.ts';

/** What is said of a place, at once or later; its kind is chosen only once. */
export function PlaceFields({ kind }: { readonly kind: PlaceKind | undefined }) {
  const { businessDate } = useSetting();
  const townships = useTownshipChoices();
  const isMeasured = isMeasuredByArea(kind);
  return (
    <>
      <Form.Item name="name" label={t('place.name')} rules={required(t('place.name'))}>
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
      <div className="ms-form-two">
        <Form.Item name="township" label={t('place.township')} rules={chosen(t('place.township'))}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={[...townships]} />
        </Form.Item>
        <Form.Item name="address" label={t('place.address')} rules={required(t('place.address'))}>
          <Input autoComplete="off" maxLength={80} />
        </Form.Item>
        <Form.Item
          name="area"
          label={t(isMeasured ? 'place.area' : 'place.areaOptional')}
          rules={quantity(t('place.area'), { decimals: 2, least: '0.01', optional: !isMeasured })}
        >
          <NumberField exact />
        </Form.Item>
        <Form.Item name="startedOn" label={t('place.startedOnOptional')}>
          <DayField max={businessDate} />
        </Form.Item>
        <Form.Item name="openedOn" label={t('place.openedOnOptional')}>
          <DayField max={businessDate} />
        </Form.Item>
        <Form.Item
          name="acceptancePaper"
          label={t('place.acceptancePaper')}
          extra={t('place.acceptanceHint')}
        >
          <Input autoComplete="off" maxLength={60} />
        </Form.Item>
      </div>
      <Form.Item name="note" label={t('place.noteOptional')}>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
    </>
  );
}
