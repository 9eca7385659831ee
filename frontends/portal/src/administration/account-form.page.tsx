import { useState } from 'react';
import { type CombinedError, ForbiddenPanel, Link, Skeleton, useMutation, usePageQuery } from '@minsheng/kit';
import { Form, FormPage, Input, Select } from '@minsheng/kit/portal-form';
import type { CreateAccountInput, CreateAccountMutation as Created } from '../gql/graphql.ts';
import { AccountsQuery, CreateAccountMutation } from './account.documents.ts';
import { required, useUnitChoices } from './choices.ts';
import { t } from './messages.ts';
import { TemporaryPassword } from './temporary-password.tsx';

/** Makes one account after the other; each password is shown once. */
export function AccountFormPage() {
  const rights = usePageQuery(AccountsQuery, {});
  const units = useUnitChoices();
  const [form] = Form.useForm<CreateAccountInput>();
  const [, create] = useMutation(CreateAccountMutation);
  const [made, setMade] = useState<Created['createAccount']>();

  async function submit(input: CreateAccountInput): Promise<CombinedError | undefined> {
    setMade(undefined);
    const { data, error } = await create({ input });
    if (!data) return error;
    setMade(data.createAccount);
    form.resetFields();
    return undefined;
  }

  if (!rights.data && !rights.error) return <Skeleton lines={6} />;
  if (!rights.data?.viewer.viewerCanCreateAccount) return <ForbiddenPanel />;
  return (
    <FormPage<CreateAccountInput>
      title={t('account.new')}
      crumbs={[{ title: t('account.title'), to: '/administration/accounts' }]}
      outcome={
        made && (
          <TemporaryPassword password={made.temporaryPassword}>
            <span>{t('account.created', { username: made.account.username })}</span>
            <Link to={`/administration/accounts/${made.account.id}`}>{t('account.open')}</Link>
          </TemporaryPassword>
        )
      }
      submitLabel={t('account.submit')}
      form={form}
      onSubmit={submit}
    >
      <Form.Item
        name="username"
        label={t('account.username')}
        extra={t('account.username.hint')}
        rules={required(t('account.username'))}
      >
        <Input autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={40} />
      </Form.Item>
      <Form.Item name="name" label={t('account.name')} rules={required(t('account.name'))}>
        <Input autoComplete="off" maxLength={40} />
      </Form.Item>
      <Form.Item name="unit" label={t('account.unit')} extra={t('account.unit.hint')}>
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={[...units]} />
      </Form.Item>
    </FormPage>
  );
}
