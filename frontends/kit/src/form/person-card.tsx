import { useState } from 'react';
import type { CombinedError } from '@urql/core';
import { t } from '../i18n/messages.ts';
import { Card, Facts } from '../page/card.tsx';
import { Button } from '../page/states.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

/** Full data of a person, or the masked fields of one. */
export interface PersonFields {
  readonly name: string;
  readonly idNumber: string;
  readonly phone?: string | null;
}

interface PersonCardProps {
  readonly person: PersonFields & { readonly sex: 'FEMALE' | 'MALE'; readonly birthYear: number };
  /** Asks for the whole; left out for whoever may not. */
  readonly onUnmask?: (purpose: string) => Promise<Unmasked>;
}

interface Unmasked {
  readonly person?: PersonFields | null;
  readonly error?: CombinedError;
}

/** Masked; the whole only for a stated purpose, only in this card and only until it is folded away. */
export function PersonCard({ person, onUnmask }: PersonCardProps) {
  const [whole, setWhole] = useState<PersonFields>();
  const shown = whole ?? person;
  return (
    <Card title={t('person.title')} note={t(whole ? 'person.full' : 'person.masked')}>
      <Facts
        facts={[
          { key: 'name', label: t('person.name'), value: shown.name },
          { key: 'idNumber', label: t('person.idNumber'), value: shown.idNumber },
          {
            key: 'sexAndBirth',
            label: t('person.sexAndBirth'),
            value: t('person.sexAndBirthOf', { sex: t(`person.sex.${person.sex}`), year: person.birthYear }),
          },
          { key: 'phone', label: t('person.phone'), value: shown.phone ?? '—' },
        ]}
      />
      {onUnmask && (
        <div className="ms-card-end">
          {whole ? (
            <Button onClick={() => setWhole(undefined)}>{t('person.hide')}</Button>
          ) : (
            <UnmaskButton onUnmask={onUnmask} onUnmasked={setWhole} />
          )}
        </div>
      )}
    </Card>
  );
}

interface UnmaskButtonProps {
  readonly onUnmask: NonNullable<PersonCardProps['onUnmask']>;
  readonly onUnmasked: (person: PersonFields) => void;
}

function UnmaskButton({ onUnmask, onUnmasked }: UnmaskButtonProps) {
  const [open, setOpen] = useState(false);
  async function submit(purpose: string): Promise<CombinedError | undefined> {
    const { person, error } = await onUnmask(purpose);
    if (!person) return error;
    setOpen(false);
    onUnmasked(person);
    return undefined;
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('person.unmask')}</Button>
      <ReasonDialog
        open={open}
        title={t('person.unmask')}
        hint={t('person.unmaskHint')}
        label={t('person.purpose')}
        submitLabel={t('person.show')}
        onCancel={() => setOpen(false)}
        onSubmit={submit}
      />
    </>
  );
}
