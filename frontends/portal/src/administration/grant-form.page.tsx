import { useState } from 'react';
import {
  type CombinedError,
  ForbiddenPanel,
  Link,
  Notice,
  Skeleton,
  shanghaiToday,
  useMutation,
  usePageQuery,
  useSearchParams,
} from '@minsheng/kit';
import { DayField, Form, FormPage, Input, Select } from '@minsheng/kit/portal-form';
import type { GrantRoleInput } from '../gql/graphql.ts';
import { asksForUnit, isAdministrators, required, roleChoices, useUnitChoices } from './choices.ts';
import { AskedNotice } from './asked-notice.tsx';
import { AccountChoicesQuery, GrantRoleMutation } from './grant.documents.ts';
import { AskJointActMutation } from './joint-act.documents.ts';
import { t } from './messages.ts';

/** Gives a role; which roles one person may not hold together is for the server to say. */
export function GrantFormPage() {
  const [search] = useSearchParams();
  const [words, setWords] = useState<string>();
  const choices = usePageQuery(AccountChoicesQuery, { filter: { text: words, state: 'ACTIVE' } });
  const units = useUnitChoices();
  const [form] = Form.useForm<GrantRoleInput>();
  const role = Form.useWatch('role', form);
  const [, grant] = useMutation(GrantRoleMutation);
  const [, ask] = useMutation(AskJointActMutation);
  const [made, setMade] = useState<string>();
  const [asked, setAsked] = useState(false);

  async function submit(input: GrantRoleInput): Promise<CombinedError | undefined> {
    setMade(undefined);
    setAsked(false);
    if (isAdministrators(input.role)) return askForIt(input);
    const unit = asksForUnit(input.role) ? input.unit : undefined;
    const { data, error } = await grant({ input: { ...input, unit } });
    if (!data) return error;
    setMade(data.grantRole.account.name);
    form.resetFields();
    return undefined;
  }

  async function askForIt(input: GrantRoleInput): Promise<CombinedError | undefined> {
    const { unit: _unit, ...terms } = input;
    const { error } = await ask({ input: { act: 'GIVE_GRANT', ...terms } });
    if (error) return error;
    setAsked(true);
    form.resetFields();
    return undefined;
  }

  if (!choices.data && !choices.error) return <Skeleton lines={6} />;
  if (!choices.data?.viewer.viewerCanGrantRoles) return <ForbiddenPanel />;
  const accounts = choices.data.accounts?.edges.map(({ node: { id, username, name } }) => ({
    value: id,
    label: `${name} ${username}`,
  }));
  return (
    <FormPage<GrantRoleInput>
      title={t('grant.new')}
      crumbs={[{ title: t('grant.title'), to: '/administration/grants' }]}
      outcome={
        <>
          {made && (
            <Notice tone="good">
              <span>{t('grant.made', { name: made })}</span>
              <Link to="/administration/grants">{t('grant.list')}</Link>
            </Notice>
          )}
          {asked && <AskedNotice />}
        </>
      }
      submitLabel={t('grant.submit')}
      form={form}
      initialValues={{ account: search.get('account') ?? undefined, from: shanghaiToday() }}
      onSubmit={submit}
    >
      <Form.Item name="account" label={t('grant.account')} rules={required(t('grant.account'))}>
        <Select
          showSearch={{ filterOption: false, onSearch: (text) => setWords(text || undefined) }}
          options={accounts}
        />
      </Form.Item>
      <Form.Item name="role" label={t('grant.role')} rules={required(t('grant.role'))}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={[...roleChoices]} />
      </Form.Item>
      {isAdministrators(role) && <p className="ms-quiet">{t('joint.step')}</p>}
      {asksForUnit(role) && (
        <Form.Item name="unit" label={t('grant.unit')} rules={required(t('grant.unit'))}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={[...units]} />
        </Form.Item>
      )}
      <div className="ms-form-two">
        <Form.Item name="from" label={t('grant.from')} rules={required(t('grant.from'))}>
          <DayField label={t('grant.from')} required />
        </Form.Item>
        <Form.Item name="to" label={t('grant.to')} extra={t('grant.noEnd')}>
          <DayField label={t('grant.to')} />
        </Form.Item>
      </div>
      <Form.Item name="reason" label={t('grant.reason')} rules={required(t('grant.reason'))}>
        <Input.TextArea rows={2} maxLength={200} showCount />
      </Form.Item>
    </FormPage>
  );
}
