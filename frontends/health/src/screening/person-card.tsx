import { useState } from 'react';
import { Button, Card, type CombinedError, Facts, useClient } from '@minsheng/kit';
import { ReasonDialog } from '@minsheng/kit/form';
import type { UnmaskQuery as UnmaskAnswer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { UnmaskQuery } from './screening.documents.ts';
import type { ScreeningAnswer } from './screening-detail.tsx';
import styles from './screening.module.css';

type Unmasked = NonNullable<NonNullable<UnmaskAnswer['screening']>['person']['unmasked']>;

interface PersonCardProps {
  readonly id: string;
  readonly person: ScreeningAnswer['person'];
  readonly canUnmask: boolean;
}

/** Masked; the whole only for a stated purpose, only in this card and only until it is folded away. */
export function PersonCard({ id, person, canUnmask }: PersonCardProps) {
  const [whole, setWhole] = useState<Unmasked>();
  const shown = whole ?? person;
  return (
    <Card title={t('detail.person')} note={t(whole ? 'detail.person.full' : 'detail.person.note')}>
      <Facts
        facts={[
          { key: 'name', label: t('detail.name'), value: shown.name },
          { key: 'idNumber', label: t('detail.idNumber'), value: shown.idNumber },
          {
            key: 'sexAndBirth',
            label: t('detail.sexAndBirth'),
            value: t('detail.sexAndBirthOf', { sex: t(`sex.${person.sex}`), year: person.birthYear }),
          },
          { key: 'phone', label: t('detail.phone'), value: shown.phone ?? '—' },
        ]}
      />
      {canUnmask && (
        <div className={styles.actions}>
          {whole ? (
            <Button onClick={() => setWhole(undefined)}>{t('unmask.hide')}</Button>
          ) : (
            <UnmaskButton id={id} onUnmasked={setWhole} />
          )}
        </div>
      )}
    </Card>
  );
}

function UnmaskButton({
  id,
  onUnmasked,
}: {
  readonly id: string;
  readonly onUnmasked: (person: Unmasked) => void;
}) {
  const client = useClient();
  const [open, setOpen] = useState(false);
  async function submit(purpose: string): Promise<CombinedError | undefined> {
    const { data, error } = await client.query(
      UnmaskQuery,
      { id, purpose },
      { requestPolicy: 'network-only' },
    );
    const person = data?.screening?.person.unmasked;
    if (!person) return error;
    setOpen(false);
    onUnmasked(person);
    return undefined;
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('unmask.action')}</Button>
      <ReasonDialog
        open={open}
        title={t('unmask.title')}
        hint={t('unmask.hint')}
        label={t('unmask.purpose')}
        submitLabel={t('unmask.submit')}
        onCancel={() => setOpen(false)}
        onSubmit={submit}
      />
    </>
  );
}
