import { createContext, use, useEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Link } from 'react-router';
import { t } from '../i18n/messages.ts';

/** Where the shell has room for a page's title; null until it is there, and in a page shown alone. */
export const PageBarSlot = createContext<HTMLElement | null>(null);

interface PageBarProps {
  readonly title: string;
  /** The way back, from the top. */
  readonly crumbs?: readonly { readonly title: string; readonly to: string }[];
  readonly children?: ReactNode;
}

/** A page's title and what belongs beside it, in the bar of the shell. */
export function PageBar({ title, crumbs = [], children }: PageBarProps) {
  const slot = use(PageBarSlot);
  useEffect(() => {
    document.title = t('page.title', { title });
  }, [title]);
  const bar = (
    <div className="ms-bar-row">
      {crumbs.length > 0 && (
        <nav className="ms-crumbs" aria-label={title}>
          {crumbs.map((crumb) => (
            <span key={crumb.to}>
              <Link to={crumb.to}>{crumb.title}</Link> /
            </span>
          ))}
        </nav>
      )}
      <h1>{title}</h1>
      {children}
    </div>
  );
  return slot ? createPortal(bar, slot) : bar;
}
