import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { t } from '../i18n/messages.ts';

/** Grey lines in place of what is on its way. */
export function Skeleton({ lines = 6 }: { readonly lines?: number }) {
  return (
    <div className="ms-skeleton" role="status" aria-label={t('state.loading')}>
      {Array.from({ length: lines }, (_, index) => (
        <i key={index} />
      ))}
    </div>
  );
}

interface PanelProps {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly role?: 'alert' | 'status';
  readonly children?: ReactNode;
}

export function Panel({ title, hint, role, children }: PanelProps) {
  return (
    <div className="ms-panel" role={role}>
      <h2>{title}</h2>
      {hint && <p>{hint}</p>}
      {children}
    </div>
  );
}

export function ErrorPanel({ onRetry, hint }: { readonly onRetry: () => void; readonly hint?: string }) {
  return (
    <Panel title={t('state.error.title')} hint={hint ?? t('state.error.hint')} role="alert">
      <Button onClick={onRetry}>{t('state.retry')}</Button>
    </Panel>
  );
}

export function ForbiddenPanel() {
  return (
    <Panel title={t('state.forbidden.title')} hint={t('state.forbidden.hint')}>
      <Link className="ms-button" to="/">
        {t('state.back')}
      </Link>
    </Panel>
  );
}

export function NotFoundPanel() {
  return (
    <Panel title={t('state.notFound.title')} hint={t('state.notFound.hint')}>
      <Link className="ms-button" to="/">
        {t('state.back')}
      </Link>
    </Panel>
  );
}

export function EmptyPanel({ text, children }: { readonly text?: string; readonly children?: ReactNode }) {
  return (
    <Panel title={text ?? t('state.empty.title')} role="status">
      {children}
    </Panel>
  );
}

interface ButtonProps {
  readonly kind?: 'primary' | 'plain';
  readonly type?: 'button' | 'submit';
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  /** For screen readers, where the visible words alone do not say what of. Begins with or contains them. */
  readonly label?: string;
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

export function Button({ kind, type = 'button', disabled, pressed, label, onClick, children }: ButtonProps) {
  return (
    <button
      type={type}
      disabled={disabled}
      aria-pressed={pressed}
      aria-label={label}
      onClick={onClick}
      className={buttonClass(kind)}
    >
      {children}
    </button>
  );
}

export function ButtonLink({
  kind,
  to,
  children,
}: {
  readonly kind?: 'primary' | 'plain';
  readonly to: string;
  readonly children: ReactNode;
}) {
  return (
    <Link className={buttonClass(kind)} to={to}>
      {children}
    </Link>
  );
}

function buttonClass(kind: 'primary' | 'plain' | undefined): string {
  return kind ? `ms-button ms-button-${kind}` : 'ms-button';
}
