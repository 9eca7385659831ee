import type { CombinedError } from '@urql/core';
import { t } from '../i18n/messages.ts';
import { Notice } from '../page/card.tsx';
import { Button } from '../page/states.tsx';

/** What the server asks before it takes a form: nothing is wrong, but somebody should look again. */
export interface Question {
  readonly id: string;
  readonly message: string;
}

/** The questions of an answer; empty where it is none. */
export function questionsIn(error: CombinedError | undefined): readonly Question[] {
  return (error?.graphQLErrors ?? []).flatMap(({ extensions }) => {
    const { code, params } = extensions as { code?: unknown; params?: { questions?: readonly Question[] } };
    return code === 'TO_BE_CONFIRMED' ? (params?.questions ?? []) : [];
  });
}

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly sending: boolean;
  readonly onConfirm: () => void;
}

/** Asks once, in the same form: it is sent with the answers, or mended. */
export function Questions({ questions, sending, onConfirm }: QuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <Notice tone="bad">
      <div className="ms-questions">
        <p>{t('form.questions')}</p>
        <ul>
          {questions.map(({ id, message }) => (
            <li key={id}>{message}</li>
          ))}
        </ul>
        <Button onClick={onConfirm} disabled={sending}>
          {t('form.confirm')}
        </Button>
      </div>
    </Notice>
  );
}
