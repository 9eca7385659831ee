import { useState } from 'react';
import { Button, Card, EmptyPanel, Notice, useMutation } from '@minsheng/kit';
import { Input } from '@minsheng/kit/form';
import { t } from '../messages.ts';
import type { Return } from './return.ts';
import { SaveTextMutation } from './return.documents.ts';
import styles from './return.module.css';
import { useAct } from './use-act.ts';

const LONGEST = 300;

interface TextListProps {
  readonly shown: Return;
  readonly refetch: () => void;
}

type Text = Return['texts'][number];

/** One text a commitment, asked only where something is behind or corrected. */
export function TextList({ shown, refetch }: TextListProps) {
  const { texts, state, viewerCanPrepare } = shown;
  const mayWrite = viewerCanPrepare && (state === 'DRAFT' || state === 'SENT_BACK');
  const asked = texts.filter(({ isAsked, text, noChange }) => isAsked || text !== '' || noChange);
  return (
    <Card title={t('return.texts')} note={t('return.textsNote', { count: asked.length })}>
      {asked.length === 0 ? (
        <EmptyPanel text={t('return.noTexts')} />
      ) : (
        <ul className={styles.texts}>
          {asked.map((text) => (
            <li key={text.commitment.id}>
              <h3>{text.commitment.shortTitle}</h3>
              {mayWrite ? (
                <TextForm shown={shown} text={text} refetch={refetch} />
              ) : (
                <p>{text.noChange ? t('return.noChange') : text.text || t('return.noText')}</p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function TextForm({ shown: { id, revision }, text, refetch }: TextListProps & { readonly text: Text }) {
  const [typed, setTyped] = useState(text.text);
  const { running, failure, run } = useAct(refetch);
  const [, save] = useMutation(SaveTextMutation);
  const commitment = text.commitment.id;
  return (
    <form
      className={styles.text}
      onSubmit={(event) => {
        event.preventDefault();
        void run(() => save({ id, revision, commitment, text: typed, noChange: false }));
      }}
    >
      <Input.TextArea
        rows={2}
        maxLength={LONGEST}
        showCount
        value={typed}
        aria-label={t('return.textOf', { title: text.commitment.shortTitle })}
        placeholder={t('return.textHint')}
        onChange={({ target }) => setTyped(target.value)}
      />
      <span className={styles.acts}>
        <Button type="submit" disabled={running || typed.trim() === ''}>
          {t('return.saveText')}
        </Button>
        <Button
          disabled={running}
          pressed={text.noChange}
          label={t('return.noChangeOf', { title: text.commitment.shortTitle })}
          onClick={() => void run(() => save({ id, revision, commitment, text: '', noChange: true }))}
        >
          {t('return.noChange')}
        </Button>
        {text.text !== '' && text.text === typed && <small className="ms-quiet">{t('return.saved')}</small>}
      </span>
      {failure && <Notice tone="bad">{failure}</Notice>}
    </form>
  );
}
