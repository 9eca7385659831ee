import { Link } from '@minsheng/kit';
import { t as common } from '../messages.ts';
import { t } from './messages.ts';

interface ReducedNoticeProps {
  /** Names of the sensitive kinds of the trail. */
  readonly kinds: readonly string[];
  /** Whether the acts of an opening are shown. */
  readonly opened: boolean;
}

/** Why some acts bear neither record nor hour, and how they are opened. Nothing where no kind is sensitive. */
export function ReducedNotice({ kinds, opened }: ReducedNoticeProps) {
  if (kinds.length === 0) return null;
  const words = opened
    ? t('audit.opened')
    : t('audit.reduces', { kinds: kinds.join(common('partial.join')) });
  return (
    <p className="ms-quiet">
      {words} <Link to="/audit/openings">{t('audit.openings')}</Link>
    </p>
  );
}
