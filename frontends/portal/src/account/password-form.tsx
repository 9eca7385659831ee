import { type CombinedError, useMutation } from '@minsheng/kit';
import { t } from '../administration/messages.ts';
import { ChangePasswordMutation } from './account.documents.ts';
import { SecretForm, type SecretField } from './secret-form.tsx';

const FIELDS: readonly SecretField[] = [
  { name: 'password', label: t('password.present'), autoComplete: 'current-password' },
  { name: 'next', label: t('password.next'), autoComplete: 'new-password' },
  { name: 'again', label: t('password.again'), autoComplete: 'new-password' },
];

interface PasswordFormProps {
  readonly submitLabel: string;
  readonly onChanged: () => void;
}

/** The present password and a new one, twice. What a good one is, the server says. */
export function PasswordForm({ submitLabel, onChanged }: PasswordFormProps) {
  const [, change] = useMutation(ChangePasswordMutation);
  async function submit({
    password = '',
    next = '',
  }: Readonly<Record<string, string>>): Promise<CombinedError | undefined> {
    const { error } = await change({ password, next });
    if (!error) onChanged();
    return error;
  }
  return (
    <SecretForm
      fields={FIELDS}
      submitLabel={submitLabel}
      check={({ next, again }) => (next === again ? undefined : t('password.differs'))}
      onSubmit={submit}
    >
      <p className="ms-quiet">{t('password.note')}</p>
    </SecretForm>
  );
}
