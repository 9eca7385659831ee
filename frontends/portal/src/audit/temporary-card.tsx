import { Card, usePageQuery } from '@minsheng/kit';
import { DataTable } from '@minsheng/kit/data';
import { t } from './messages.ts';
import { AllTemporaryPasswordsQuery } from './temporary.documents.ts';
import { inShanghai } from './words.ts';

/** Passwords that somebody set for somebody else; nothing where there were none. */
export function TemporaryCard() {
  const { data } = usePageQuery(AllTemporaryPasswordsQuery, {});
  const set = data?.temporaryPasswords ?? [];
  if (set.length === 0) return null;
  return (
    <Card title={t('audit.temporary.title')} note={t('audit.temporary.note')}>
      <DataTable
        label={t('audit.temporary.title')}
        rows={set}
        rowKey={({ at, username }) => `${at} ${username}`}
        columns={[
          {
            key: 'username',
            title: t('audit.temporary.account'),
            heading: true,
            render: ({ username }) => username,
          },
          { key: 'at', title: t('audit.temporary.at'), render: ({ at }) => inShanghai(at) },
          {
            key: 'by',
            title: t('audit.column.who'),
            render: ({ by }) => (by === 'system' ? t('audit.temporary.machine') : by),
          },
          { key: 'reason', title: t('audit.column.reason'), render: ({ reason }) => reason ?? '—' },
        ]}
      />
    </Card>
  );
}
