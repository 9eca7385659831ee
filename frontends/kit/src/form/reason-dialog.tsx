import { type ReactNode, useId, useState } from 'react';
import { Input, Modal, Radio } from 'antd';
import type { CombinedError } from '@urql/core';
import { refusalsOf } from '../client/errors.ts';
import { t } from '../i18n/messages.ts';
import { Notice } from '../page/card.tsx';
import { Button } from '../page/states.tsx';
import { Themed } from '../theme/themed.tsx';
import { saysStale } from './refusals.ts';
import { StaleHelp } from './stale-help.tsx';
import './form.css';

interface ReasonDialogProps<Code extends string> {
  readonly open: boolean;
  readonly title: string;
  /** What will happen. */
  readonly hint: ReactNode;
  readonly label: string;
  readonly submitLabel: string;
  readonly onCancel: () => void;
  /** Reasons to choose from; words are needed beside `OTHER` alone. Left out: words are all there is. */
  readonly options?: readonly { readonly value: Code; readonly label: string }[];
  readonly onSubmit: (reason: string, code: Code) => Promise<CombinedError | undefined>;
}

/** Asks for the words without which something is not done: a purpose, a reason. */
export function ReasonDialog<Code extends string = 'OTHER'>({
  open,
  title,
  hint,
  label,
  submitLabel,
  options,
  onCancel,
  onSubmit,
}: ReasonDialogProps<Code>) {
  const id = useId();
  const [reason, setReason] = useState('');
  const [code, setCode] = useState<Code | undefined>(options ? undefined : ('OTHER' as Code));
  const [sending, setSending] = useState(false);
  const [failures, setFailures] = useState<readonly string[]>([]);
  const [isStale, setStale] = useState(false);

  async function submit(): Promise<void> {
    const words = reason.trim();
    if (!code || (code === 'OTHER' && !words)) {
      setFailures([t('reason.required', { label })]);
      return;
    }
    setSending(true);
    const error = await onSubmit(words, code).finally(() => setSending(false));
    if (!error) setReason('');
    setFailures(error ? wordsOf(error) : []);
    setStale(error !== undefined && saysStale(error));
  }

  return (
    <Themed>
      <Modal open={open} title={title} footer={null} destroyOnHidden onCancel={onCancel} width={480}>
        <form
          className="ms-dialog"
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <p>{hint}</p>
          {options && (
            <Radio.Group
              className="ms-reasons"
              aria-label={label}
              value={code}
              options={[...options]}
              onChange={(event) => setCode(event.target.value as Code)}
            />
          )}
          <label htmlFor={id}>{options ? t('reason.more', { label }) : label}</label>
          <Input.TextArea
            id={id}
            rows={3}
            maxLength={200}
            showCount
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          {failures.map((failure) => (
            <Notice key={failure} tone="bad">
              {failure}
            </Notice>
          ))}
          {isStale && <StaleHelp latest={location.pathname} />}
          <p className="ms-quiet">{t('form.secrets')}</p>
          <div className="ms-dialog-actions">
            <Button onClick={onCancel}>{t('form.cancel')}</Button>
            <Button kind="primary" type="submit" disabled={sending}>
              {submitLabel}
            </Button>
          </div>
        </form>
      </Modal>
    </Themed>
  );
}

function wordsOf(error: CombinedError): readonly string[] {
  const words = refusalsOf(error).map((refusal) => refusal.message);
  return words.length > 0 ? words : [t('form.failed')];
}
