import { useMutation } from '@minsheng/kit';
import { t } from '../administration/messages.ts';
import { GiveSecondFactorMutation } from './account.documents.ts';
import { SecretForm } from './secret-form.tsx';

/** The code of whoever came by the county's own sign-in. */
export function ArrivedCode({ onDone }: { readonly onDone: () => void }) {
  const [, give] = useMutation(GiveSecondFactorMutation);
  return (
    <SecretForm
      fields={[{ name: 'code', label: t('factor.given.code'), autoComplete: 'one-time-code', letters: true }]}
      submitLabel={t('factor.given.submit')}
      onSubmit={async ({ code = '' }) => {
        const { data, error } = await give({ code });
        if (data) onDone();
        return error;
      }}
    />
  );
}
