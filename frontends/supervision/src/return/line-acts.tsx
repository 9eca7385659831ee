import { useState } from 'react';
import { Button, ButtonLink, Notice, useMutation } from '@minsheng/kit';
import { ReasonDialog } from '@minsheng/kit/form';
import { t } from '../messages.ts';
import type { Line, Return } from './return.ts';
import {
  HandInPartMutation,
  ReopenRowMutation,
  SendBackRowsMutation,
  VerifyRowsMutation,
  WithdrawCorrectionMutation,
} from './return.documents.ts';
import styles from './return.module.css';
import { useAct } from './use-act.ts';

interface LineActsProps {
  readonly shown: Return;
  readonly line: Line;
  readonly refetch: () => void;
}

/** What the reader may do with one line. */
export function LineActs({ shown, line, refetch }: LineActsProps) {
  const { running, failure, run } = useAct(refetch);
  return (
    <span className={styles.lineActs}>
      {line.isPart ? (
        <Part shown={shown} line={line} act={{ running, run }} />
      ) : (
        <>
          <Correct shown={shown} line={line} act={{ running, run }} />
          <Check shown={shown} line={line} act={{ running, run }} />
        </>
      )}
      {failure && <Notice tone="bad">{failure}</Notice>}
    </span>
  );
}

interface ActProps extends Pick<LineActsProps, 'shown' | 'line'> {
  readonly act: Pick<ReturnType<typeof useAct>, 'running' | 'run'>;
}

/** A part says that it is done; a number of its own is not asked for: the ledger has it. */
function Part({
  shown: { id, revision, viewerCanPrepare },
  line: { indicator, partOn },
  act: { running, run },
}: ActProps) {
  const [, handIn] = useMutation(HandInPartMutation);
  if (!viewerCanPrepare || partOn) return null;
  return (
    <Button
      disabled={running}
      label={t('return.handInPartOf', { name: indicator.name })}
      onClick={() => void run(() => handIn({ id, revision, indicator: indicator.id }))}
    >
      {t('return.handInPart')}
    </Button>
  );
}

function Correct({ shown, line: { indicator, isOpen, reason, figures }, act: { running, run } }: ActProps) {
  const [, withdraw] = useMutation(WithdrawCorrectionMutation);
  const { id, revision, state, viewerCanPrepare, period, unit } = shown;
  const isDraft = state === 'DRAFT' || state === 'SENT_BACK';
  if (!viewerCanPrepare || !isDraft || !isOpen || figures.ledger == null) return null;
  return reason == null ? (
    <ButtonLink to={`/supervision/returns/${period.code}/${unit.code}/correct/${indicator.code}`}>
      {t('return.correct')}
    </ButtonLink>
  ) : (
    <Button
      disabled={running}
      onClick={() => void run(() => withdraw({ id, revision, indicator: indicator.id }))}
    >
      {t('return.uncorrect')}
    </Button>
  );
}

const ACTS = {
  SUBMITTED: 'return.sendBack',
  VERIFIED: 'return.reopen',
} as const;

/** The office: verify or send back one line; its lead opens a verified one again. */
function Check({ shown, line: { rowId, state, indicator }, act: { running, run } }: ActProps) {
  const [asking, setAsking] = useState(false);
  const [, verify] = useMutation(VerifyRowsMutation);
  const [, sendBack] = useMutation(SendBackRowsMutation);
  const [, reopen] = useMutation(ReopenRowMutation);
  const may = state === 'SUBMITTED' ? shown.viewerCanCheck : state === 'VERIFIED' && shown.viewerCanReopen;
  if (!rowId || !may || (state !== 'SUBMITTED' && state !== 'VERIFIED')) return null;
  const label = t(ACTS[state]);
  return (
    <>
      {state === 'SUBMITTED' && (
        <Button
          disabled={running}
          label={t('return.verifyOf', { name: indicator.name })}
          onClick={() => void run(() => verify({ rows: [rowId] }))}
        >
          {t('return.verify')}
        </Button>
      )}
      <Button
        kind="plain"
        label={t(`${ACTS[state]}Of`, { name: indicator.name })}
        onClick={() => setAsking(true)}
      >
        {label}
      </Button>
      <ReasonDialog
        open={asking}
        title={label}
        hint={t(state === 'SUBMITTED' ? 'return.sendBackOf.hint' : 'return.reopenOf.hint', {
          name: indicator.name,
        })}
        label={t('return.message')}
        submitLabel={label}
        onCancel={() => setAsking(false)}
        onSubmit={async (words) => {
          const error = await run(() =>
            state === 'SUBMITTED'
              ? sendBack({ rows: [rowId], message: words })
              : reopen({ row: rowId, reason: words }),
          );
          if (!error) setAsking(false);
          return error;
        }}
      />
    </>
  );
}
