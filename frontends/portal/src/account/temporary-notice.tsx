import { Notice, usePageQuery } from '@minsheng/kit';
import { inShanghai } from '../administration/format.ts';
import { t } from '../administration/messages.ts';
import { TemporaryPasswordsQuery } from './account.documents.ts';

/** Tells whose password was set by somebody else; nothing where that was not so. */
export function TemporaryNotice() {
  const { data } = usePageQuery(TemporaryPasswordsQuery, {});
  const set = data?.viewer.temporaryPasswords ?? [];
  if (set.length === 0) return null;
  return (
    <Notice>
      <b>{t('temporary.title')}</b>
      <span>{t('temporary.hint')}</span>
      {set.map(({ at, by, reason }) => (
        <span key={at}>
          {t('temporary.one', {
            time: inShanghai(at),
            by: by === 'system' ? t('temporary.byMachine') : by,
            reason: reason ?? '',
          })}
        </span>
      ))}
    </Notice>
  );
}
