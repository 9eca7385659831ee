import { createContext, type ReactNode, use } from 'react';
import { Link } from 'react-router';

/** What the modules' services let the viewer open. The server decides again when it is opened. */
export interface Rights {
  /** Kinds of record (`Place`) that the viewer may list. */
  readonly reads: readonly string[];
  /** Ids of indicators for which the viewer may list the records behind the figure. */
  readonly indicators: readonly string[];
}

// Until the server has answered nothing is offered.
const Context = createContext<Rights>({ reads: [], indicators: [] });

export const RightsProvider = Context.Provider;

export function useRights(): Rights {
  return use(Context);
}

interface KindLinkProps {
  /** The kind of record whose list it leads to. */
  readonly kind: string;
  readonly to: string;
  readonly children: ReactNode;
}

/** A link to the list of a kind of record; nothing for whoever may not list them. */
export function KindLink({ kind, to, children }: KindLinkProps) {
  return useRights().reads.includes(kind) ? <Link to={to}>{children}</Link> : null;
}

interface RecordsLinkProps {
  readonly indicatorId: string;
  readonly to: string | { readonly pathname: string; readonly search: string };
  /** What a screen reader says of the link. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A figure that leads to the records behind it; the figure alone for whoever may not see them. */
export function RecordsLink({ indicatorId, to, label, children }: RecordsLinkProps) {
  if (!useRights().indicators.includes(indicatorId)) return <span className="ms-figure">{children}</span>;
  return (
    <Link className="ms-follow" to={to} aria-label={label}>
      {children}
    </Link>
  );
}
