import { useId, type ReactNode } from 'react';

interface CardProps {
  readonly title?: ReactNode;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** White, one hairline; the only box there is. */
export function Card({ title, note, children }: CardProps) {
  const id = useId();
  return (
    <section className="ms-card" aria-labelledby={title ? id : undefined}>
      {title && (
        <h2>
          <span id={id}>{title}</span>
          {note && <small>{note}</small>}
        </h2>
      )}
      {children}
    </section>
  );
}

export interface Fact {
  readonly key: string;
  readonly label: string;
  readonly value: ReactNode;
}

/** Label and value, one under the other. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="ms-facts">
      {facts.map(({ key, label, value }) => (
        <div key={key} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface NoticeProps {
  readonly tone?: 'good' | 'bad';
  readonly children: ReactNode;
}

/** A line that says something about the page, read out when it appears. */
export function Notice({ tone, children }: NoticeProps) {
  return (
    <div
      className={tone ? `ms-notice ms-notice-${tone}` : 'ms-notice'}
      role={tone === 'bad' ? 'alert' : 'status'}
    >
      {children}
    </div>
  );
}
