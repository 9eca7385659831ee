import { t } from '../i18n/messages.ts';
import { Button } from '../page/states.tsx';
import type { Standing } from './use-seen.ts';

interface StaleHelpProps {
  /** Address of the record. */
  readonly latest: string;
  /** Left out where there is nothing to take over. */
  readonly standing?: Standing;
  readonly onCaughtUp?: () => void;
}

/** What to do when somebody else was first: look at the record beside the form, then go on with what was typed. */
export function StaleHelp({ latest, standing, onCaughtUp }: StaleHelpProps) {
  return (
    <div className="ms-dialog-actions">
      <a className="ms-button" href={latest} target="_blank" rel="noreferrer">
        {t('form.latest')}
      </a>
      {standing?.isBehind && (
        <Button
          onClick={() => {
            standing.catchUp();
            onCaughtUp?.();
          }}
        >
          {t('form.catchUp')}
        </Button>
      )}
    </div>
  );
}
