import {
  type CombinedError,
  ForbiddenPanel,
  shanghaiToday,
  Skeleton,
  useMutation,
  usePageQuery,
} from '@minsheng/kit';
import { DayField, Form, FormDialog, Input, Select } from '@minsheng/kit/portal-form';
import { required } from '../administration/choices.ts';
import { t } from '../administration/messages.ts';
import type { DelegateGrantInput, GrantRowFragment } from '../gql/graphql.ts';
import { ColleaguesQuery, DelegateGrantMutation } from './account.documents.ts';

interface DelegateDialogProps {
  readonly grant: GrantRowFragment;
  readonly onClose: () => void;
  readonly onLent: () => void;
}

type Values = Omit<DelegateGrantInput, 'grant'>;

/** To whom, from when until when, and why. */
export function DelegateDialog({ grant, onClose, onLent }: DelegateDialogProps) {
  const query = usePageQuery(ColleaguesQuery, { grant: grant.id });
  const [form] = Form.useForm<Values>();
  const [, delegate] = useMutation(DelegateGrantMutation);
  const colleagues = query.data?.colleagues?.map(({ id, username, name }) => ({
    value: id,
    label: `${name} ${username}`,
  }));

  async function submit(values: Values): Promise<CombinedError | undefined> {
    const { error } = await delegate({ input: { ...values, grant: grant.id } });
    if (!error) onLent();
    return error;
  }

  return (
    <FormDialog<Values>
      title={t('delegate.of', { role: t(`role.${grant.role}`) })}
      submitLabel={t('delegate.submit')}
      form={form}
      initialValues={{ from: shanghaiToday() }}
      onCancel={onClose}
      onSubmit={submit}
    >
      {query.error && !colleagues && <ForbiddenPanel />}
      {!colleagues && !query.error && <Skeleton lines={2} />}
      {colleagues && (
        <Form.Item
          name="account"
          label={t('delegate.account')}
          extra={colleagues.length === 0 ? t('delegate.none') : undefined}
          rules={required(t('delegate.account'))}
        >
          <Select showSearch={{ optionFilterProp: 'label' }} options={colleagues} />
        </Form.Item>
      )}
      <div className="ms-form-two">
        <Form.Item name="from" label={t('grant.from')} rules={required(t('grant.from'))}>
          <DayField label={t('grant.from')} required min={shanghaiToday()} />
        </Form.Item>
        <Form.Item name="to" label={t('grant.to')} rules={required(t('grant.to'))}>
          <DayField label={t('grant.to')} required min={shanghaiToday()} max={grant.to ?? undefined} />
        </Form.Item>
      </div>
      <Form.Item name="reason" label={t('grant.reason')} rules={required(t('grant.reason'))}>
        <Input.TextArea rows={2} maxLength={200} showCount />
      </Form.Item>
    </FormDialog>
  );
}
