import { inShanghai } from './format.ts';
import { t } from './messages.ts';

interface AccountStateMarkProps {
  readonly account: {
    readonly active?: boolean | null;
    readonly lockedUntil?: string | null;
    readonly mustChangePassword?: boolean | null;
  };
}

/** Whether somebody can sign in, in words. */
export function AccountStateMark({ account }: AccountStateMarkProps) {
  const { active, lockedUntil, mustChangePassword } = account;
  if (!active) return <span className="ms-text-grey">{t('account.state.INACTIVE')}</span>;
  if (lockedUntil)
    return <span className="ms-text-red">{t('account.lockedUntil', { time: inShanghai(lockedUntil) })}</span>;
  if (mustChangePassword) return <span className="ms-text-yellow">{t('account.mustChange')}</span>;
  return <span>{t('account.state.ACTIVE')}</span>;
}
