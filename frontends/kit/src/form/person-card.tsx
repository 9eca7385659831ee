import { useState } from 'react';
import type { CombinedError } from '@urql/core';
import { t } from '../i18n/messages.ts';
import { Card, Facts } from '../page/card.tsx';
import { PaperMark } from '../people/paper-mark.tsx';
import type { Paper } from '../people/papers.ts';
import { Button } from '../page/states.tsx';
import { type Purpose, type SaidPurpose, purposeOptions } from './purposes.ts';
import { ReasonDialog } from './reason-dialog.tsx';

const NOTHING = '—';

/** Full data of a person, or the masked fields of one. */
export interface PersonFields {
  readonly name: string;
  readonly idNumber: string;
  readonly phone?: string | null;
  readonly noPaperReason?: string | null;
  readonly sourceSystem?: string | null;
  readonly caseNumber?: string | null;
}

interface PersonCardProps {
  readonly person: PersonFields & {
    readonly paper: Paper;
    readonly sex?: 'FEMALE' | 'MALE' | null;
    readonly birthYear?: number | null;
  };
  /** Asks for the whole; left out for whoever may not. */
  readonly onUnmask?: (said: SaidPurpose) => Promise<Unmasked>;
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
          {
            key: 'idNumber',
            label: t(person.paper === 'RESIDENT_ID' ? 'person.idNumber' : 'person.number'),
            value: (
              <>
                {shown.idNumber}
                <PaperMark person={person} />
              </>
            ),
          },
          { key: 'sexAndBirth', label: t('person.sexAndBirth'), value: sexAndBirth(person) },
          { key: 'phone', label: t('person.phone'), value: shown.phone ?? NOTHING },
          ...(['noPaperReason', 'sourceSystem', 'caseNumber'] as const).flatMap((key) =>
            whole?.[key] ? [{ key, label: t(`person.${key}`), value: whole[key] }] : [],
          ),
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

function sexAndBirth({ sex, birthYear }: PersonCardProps['person']): string {
  const known = [sex && t(`person.sex.${sex}`), birthYear && t('person.bornIn', { year: birthYear })];
  return known.filter(Boolean).join(t('kind.and')) || NOTHING;
}

interface UnmaskButtonProps {
  readonly onUnmask: NonNullable<PersonCardProps['onUnmask']>;
  readonly onUnmasked: (person: PersonFields) => void;
}

function UnmaskButton({ onUnmask, onUnmasked }: UnmaskButtonProps) {
  const [open, setOpen] = useState(false);
  async function submit(note: string, purpose: Purpose): Promise<CombinedError | undefined> {
    const { person, error } = await onUnmask({ purpose, note });
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
        options={purposeOptions()}
        submitLabel={t('person.show')}
        onCancel={() => setOpen(false)}
        onSubmit={submit}
      />
    </>
  );
}
