import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { FileLink } from '../files/file-link.tsx';
import { type KeptFile, LARGEST_MEGABYTES, fileUrl } from '../files/upload.ts';
import { useUpload } from '../files/use-upload.ts';
import { t } from '../i18n/messages.ts';
import { Notice } from '../page/card.tsx';
import { Button } from '../page/states.tsx';
import '../files/file-field.css';

const EVERY_TYPE = '.pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx';

interface FileFieldProps {
  /** antd's Form sets these; the value is the file's id. */
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (id: string | null) => void;
  readonly 'aria-invalid'?: boolean | 'true' | 'false';
  readonly 'aria-required'?: boolean | 'true' | 'false';
  readonly module: string;
  /** Id of the unit whose record the file is for. */
  readonly unit: string;
  /** What the browser offers to choose; the server looks at the content. */
  readonly accept?: string;
  /** The file that the value names when the form opens. */
  readonly current?: KeptFile | null;
}

/** One file for a form: chosen, sent at once, shown with its size, replaced or removed. */
export function FileField(props: FileFieldProps) {
  const { module, unit, value, onChange, current, accept = EVERY_TYPE } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const input = useRef<HTMLInputElement>(null);
  const [sent, setSent] = useState<KeptFile>();
  const { sending, failure, send, cancel } = useUpload({ module, unit, onKept: keep });
  useNoSubmitWhile(sending !== undefined, input);
  const shown = value ? [sent, current].find((file) => file?.id === value) : undefined;

  function keep(file: KeptFile): void {
    setSent(file);
    onChange?.(file.id);
  }

  return (
    <div className="ms-file">
      <input
        ref={input}
        id={id}
        type="file"
        className="ms-hidden"
        accept={accept}
        disabled={sending !== undefined}
        aria-invalid={props['aria-invalid']}
        aria-required={props['aria-required']}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // So that the same file can be chosen again after it was refused.
          target.value = '';
          if (file) void send(file);
        }}
      />
      <label htmlFor={id} className="ms-button">
        {t(value ? 'file.replace' : 'file.choose')}
      </label>
      {value && !shown && (
        // Of a form that was left: that there is a file is known, its name is not.
        <a href={fileUrl(module, value)} download className="ms-file-link">
          {t('file.kept')}
        </a>
      )}
      {shown && <FileLink file={{ ...shown, url: fileUrl(module, shown.id) }} />}
      {value && !sending && (
        <Button
          kind="plain"
          label={t('file.removeNamed', { name: shown?.name ?? '' })}
          onClick={() => {
            onChange?.(null);
            input.current?.focus();
          }}
        >
          {t('file.remove')}
        </Button>
      )}
      {sending && <Sending {...sending} onCancel={cancel} />}
      {/* Always there: what is put into a region that is there already is read out. */}
      <span role="status" className="ms-hidden">
        {!sending && sent && sent.id === value && t('file.sent', { name: sent.name })}
      </span>
      {failure && <Notice tone="bad">{failure}</Notice>}
      <p id={`${id}-hint`} className="ms-quiet">
        {t('file.hint', { most: LARGEST_MEGABYTES })}
        <br />
        {t('form.secrets')}
      </p>
    </div>
  );
}

interface SendingProps {
  readonly name: string;
  readonly percent: number;
  readonly onCancel: () => void;
}

function Sending({ name, percent, onCancel }: SendingProps) {
  return (
    <>
      <progress max={100} value={percent} aria-label={t('file.sending', { name })} />
      <span>{t('file.percent', { percent })}</span>
      <Button kind="plain" label={t('file.cancelNamed', { name })} onClick={onCancel}>
        {t('form.cancel')}
      </Button>
    </>
  );
}

/** A form that is sent while its file is under way would be sent without it. */
function useNoSubmitWhile(busy: boolean, input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const form = input.current?.form;
    if (!busy || !form) return undefined;
    const stop = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
    };
    form.addEventListener('submit', stop, true);
    return () => form.removeEventListener('submit', stop, true);
  }, [busy, input]);
}
