import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Button, type CombinedError, Notice, refusalsOf, sortRefusals } from '@minsheng/kit';
import { t } from '../administration/messages.ts';
import styles from './account.module.css';

export interface SecretField {
  readonly name: string;
  readonly label: string;
  readonly autoComplete: 'current-password' | 'new-password' | 'one-time-code';
  /** A recovery code may be typed too, so no keypad of digits. */
  readonly letters?: boolean;
}

interface SecretFormProps {
  readonly fields: readonly SecretField[];
  readonly submitLabel: string;
  /** Checked before anything is sent; words where it is not right. */
  readonly check?: (values: Readonly<Record<string, string>>) => string | undefined;
  readonly onSubmit: (values: Readonly<Record<string, string>>) => Promise<CombinedError | undefined>;
  readonly children?: ReactNode;
}

/** A short form of passwords and codes, in the browser's own fields so that password managers know them. */
export function SecretForm({ fields, submitLabel, check, onSubmit, children }: SecretFormProps) {
  const [sending, setSending] = useState(false);
  const [byField, setByField] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const [failures, setFailures] = useState<readonly string[]>([]);

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const values = Object.fromEntries(
      fields.map(({ name }) => [name, String(new FormData(form).get(name) ?? '')]),
    );
    const fault = check?.(values);
    setByField(new Map());
    setFailures(fault ? [fault] : []);
    if (fault) return;
    setSending(true);
    const error = await onSubmit(values).finally(() => setSending(false));
    if (!error) return form.reset();
    const sorted = sortRefusals(
      refusalsOf(error),
      fields.map(({ name }) => name),
    );
    setByField(sorted.byField);
    setFailures(
      error.graphQLErrors.length > 0 ? sorted.general.map(({ message }) => message) : [t('form.failed')],
    );
  }

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      {children}
      {fields.map((field) => (
        <Field key={field.name} field={field} faults={byField.get(field.name) ?? []} />
      ))}
      {failures.map((failure) => (
        <Notice key={failure} tone="bad">
          {failure}
        </Notice>
      ))}
      <Button kind="primary" type="submit" disabled={sending}>
        {submitLabel}
      </Button>
    </form>
  );
}

function Field({ field, faults }: { readonly field: SecretField; readonly faults: readonly string[] }) {
  const { name, label, autoComplete, letters = false } = field;
  const isCode = autoComplete === 'one-time-code';
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={isCode ? 'text' : 'password'}
        inputMode={isCode && !letters ? 'numeric' : undefined}
        autoComplete={autoComplete}
        aria-invalid={faults.length > 0}
        aria-describedby={faults.length > 0 ? `${id}-fault` : undefined}
        maxLength={128}
        required
      />
      {faults.length > 0 && (
        <span id={`${id}-fault`} role="alert" className={styles.fault}>
          {faults.join('')}
        </span>
      )}
    </div>
  );
}
