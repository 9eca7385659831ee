import { t } from './messages.ts';
import type { StatementSource } from './statement.types.ts';

/** Where a total comes from; either way there is no detail behind it. */
export function SourceMark({ source }: { readonly source: StatementSource }) {
  return <span className="ms-mark">{t(`source.${source}`)}</span>;
}
