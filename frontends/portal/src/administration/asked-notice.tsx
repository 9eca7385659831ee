import { Link, Notice } from '@minsheng/kit';
import { t } from './messages.ts';

/** That an act waits for the second administrator, and where. */
export function AskedNotice() {
  return (
    <Notice tone="good">
      <span>{t('joint.asked')}</span>
      <Link to="/administration/joint-acts">{t('joint.list')}</Link>
    </Notice>
  );
}
