import { useState } from 'react';
import { Button, ButtonLink, Notice, useMutation } from '@minsheng/kit';
import { ReasonDialog } from '@minsheng/kit/form';
import { t } from '../messages.ts';
import { type Return, rowsToVerify } from './return.ts';
import {
  FreezeReturnMutation,
  SendBackRowsMutation,
  SignReturnsMutation,
  ThawReturnMutation,
  VerifyRowsMutation,
} from './return.documents.ts';
import styles from './return.module.css';
import { useAct } from './use-act.ts';

interface ActBarProps {
  readonly shown: Return;
  readonly refetch: () => void;
}

/** What the reader may do with the whole return now, as the server says. */
export function ActBar({ shown, refetch }: ActBarProps) {
  const { running, failure, run } = useAct(refetch);
  const [, freeze] = useMutation(FreezeReturnMutation);
  const [, thaw] = useMutation(ThawReturnMutation);
  const [, sign] = useMutation(SignReturnsMutation);
  const { id, revision, state, period, unit, viewerCanPrepare, viewerCanSign, viewerCanSubmit } = shown;
  const seen = { id, revision };
  const at = `/supervision/returns/${period.code}/${unit.code}`;
  const isOpen = state === 'DRAFT' || state === 'SENT_BACK';
  return (
    <div className={styles.acts}>
      {viewerCanPrepare && isOpen && period.isOver && (
        <Button kind="primary" disabled={running} onClick={() => void run(() => freeze(seen))}>
          {t('return.freeze')}
        </Button>
      )}
      {viewerCanPrepare && isOpen && !period.isOver && <p className="ms-quiet">{t('return.notOver')}</p>}
      {viewerCanSign && (
        <Button kind="primary" disabled={running} onClick={() => void run(() => sign({ returns: [seen] }))}>
          {t('return.sign')}
        </Button>
      )}
      {viewerCanSubmit && (
        <ButtonLink kind="primary" to={`${at}/submit`}>
          {t('return.submit')}
        </ButtonLink>
      )}
      {state !== 'DRAFT' && <ButtonLink to={`${at}/print`}>{t('return.print')}</ButtonLink>}
      {viewerCanPrepare && state === 'FROZEN' && (
        <Button disabled={running} onClick={() => void run(() => thaw(seen))}>
          {t('return.thaw')}
        </Button>
      )}
      <Check shown={shown} act={{ running, run }} />
      {failure && <Notice tone="bad">{failure}</Notice>}
    </div>
  );
}

interface CheckProps {
  readonly shown: Return;
  readonly act: Pick<ReturnType<typeof useAct>, 'running' | 'run'>;
}

/** The office: all that waits at once, accepted or sent back. */
function Check({ shown: { lines, viewerCanCheck }, act: { running, run } }: CheckProps) {
  const [sending, setSending] = useState(false);
  const [, verify] = useMutation(VerifyRowsMutation);
  const [, sendBack] = useMutation(SendBackRowsMutation);
  const rows = rowsToVerify(lines);
  if (!viewerCanCheck || rows.length === 0) return null;
  return (
    <>
      <Button kind="primary" disabled={running} onClick={() => void run(() => verify({ rows }))}>
        {t('return.verifyAll', { count: rows.length })}
      </Button>
      <Button disabled={running} onClick={() => setSending(true)}>
        {t('return.sendBackAll')}
      </Button>
      <ReasonDialog
        open={sending}
        title={t('return.sendBackAll')}
        hint={t('return.sendBack.hint', { count: rows.length })}
        label={t('return.message')}
        submitLabel={t('return.sendBack')}
        onCancel={() => setSending(false)}
        onSubmit={async (message) => {
          const error = await run(() => sendBack({ rows, message }));
          if (!error) setSending(false);
          return error;
        }}
      />
    </>
  );
}
