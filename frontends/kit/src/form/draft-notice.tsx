import { formatInstant } from '../format/day.ts';
import { t } from '../i18n/messages.ts';
import { Notice } from '../page/card.tsx';
import { Button } from '../page/states.tsx';

interface DraftNoticeProps {
  readonly savedAt: string;
  /** Whether somebody changed the record after the draft was saved. */
  readonly isBehind: boolean;
  readonly onDiscard: () => void;
}

/** Says that a form is not fresh but as it was left, and lets it be thrown away. */
export function DraftNotice({ savedAt, isBehind, onDiscard }: DraftNoticeProps) {
  return (
    <Notice>
      <span>
        {t('form.draft.restored', { at: formatInstant(savedAt) })}
        {isBehind && t('form.draft.behind')}
      </span>
      <Button kind="plain" onClick={onDiscard}>
        {t('form.draft.discard')}
      </Button>
    </Notice>
  );
}
