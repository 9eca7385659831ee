import { useState } from 'react';
import {
  type CombinedError,
  ForbiddenPanel,
  Link,
  Notice,
  Skeleton,
  useMutation,
  usePageQuery,
} from '@minsheng/kit';
import { Form, FormPage, Input, required, Select, useTownshipChoices } from '@minsheng/kit/form';
import type { AddFacilityInput } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { AddFacilityMutation, FacilitiesQuery } from './facility.documents.ts';

/** Adds one institution after the other. */
export function FacilityFormPage() {
  const facilities = usePageQuery(FacilitiesQuery, {});
  const townships = useTownshipChoices();
  const [form] = Form.useForm<AddFacilityInput>();
  const [, add] = useMutation(AddFacilityMutation);
  const [added, setAdded] = useState<string>();

  async function submit(input: AddFacilityInput): Promise<CombinedError | undefined> {
    setAdded(undefined);
    const { data, error } = await add({ input });
    if (!data) return error;
    setAdded(data.addFacility.name);
    form.resetFields();
    return undefined;
  }

  if (!facilities.data && !facilities.error) return <Skeleton lines={6} />;
  if (!facilities.data?.viewerCanAddFacility) return <ForbiddenPanel />;
  return (
    <FormPage<AddFacilityInput>
      title={t('facility.add')}
      crumbs={[{ title: t('facility.title'), to: '/health/facilities' }]}
      outcome={
        added && (
          <Notice tone="good">
            <span>{t('facility.added', { name: added })}</span>
            <Link to="/health/facilities">{t('facility.open')}</Link>
          </Notice>
        )
      }
      submitLabel={t('facility.submit')}
      form={form}
      onSubmit={submit}
    >
      <Form.Item name="name" label={t('facility.name')} rules={required(t('facility.name'))}>
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
      <Form.Item name="township" label={t('facility.township')} rules={required(t('facility.township'))}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={[...townships]} />
      </Form.Item>
    </FormPage>
  );
}
