import { Button, useMutation } from '@minsheng/kit';
import { type Column, DataTable } from '@minsheng/kit/data';
import styles from '../administration/administration.module.css';
import { inShanghai } from '../administration/format.ts';
import { t } from '../administration/messages.ts';
import type { SessionRowFragment } from '../gql/graphql.ts';
import { EndSessionMutation } from './account.documents.ts';

interface SessionTableProps {
  readonly sessions: readonly SessionRowFragment[];
  readonly onEnded: () => void;
  /** No single one is ended here: another administrator's are ended all at once, by two. */
  readonly onlyTogether?: boolean;
}

/** Browsers in which somebody is signed in. */
export function SessionTable({ sessions, onEnded, onlyTogether = false }: SessionTableProps) {
  if (sessions.length === 0) return <p className={`ms-quiet ${styles.quiet}`}>{t('session.none')}</p>;
  return (
    <DataTable
      label={t('session.title')}
      columns={onlyTogether ? FACTS : [...FACTS, ending(onEnded)]}
      rows={sessions}
      rowKey={({ id }) => id}
    />
  );
}

const FACTS: readonly Column<SessionRowFragment>[] = [
  { key: 'device', title: t('session.device'), heading: true, render: deviceOf },
  { key: 'address', title: t('session.address'), render: ({ address }) => address ?? '—' },
  { key: 'createdAt', title: t('session.createdAt'), render: ({ createdAt }) => inShanghai(createdAt) },
  { key: 'lastSeenAt', title: t('session.lastSeenAt'), render: ({ lastSeenAt }) => inShanghai(lastSeenAt) },
];

function ending(onEnded: () => void): Column<SessionRowFragment> {
  return {
    key: 'end',
    title: '',
    render: (session) =>
      session.current ? t('session.current') : <EndButton session={session} onEnded={onEnded} />,
  };
}

function deviceOf({ device }: SessionRowFragment): string {
  return device ?? t('session.device.unknown');
}

function EndButton({
  session,
  onEnded,
}: {
  readonly session: SessionRowFragment;
  readonly onEnded: () => void;
}) {
  const [{ fetching }, end] = useMutation(EndSessionMutation);
  return (
    <Button
      kind="plain"
      disabled={fetching}
      label={t('session.end.of', { device: deviceOf(session) })}
      onClick={() => void end({ id: session.id }).then(onEnded)}
    >
      {t('session.end')}
    </Button>
  );
}
