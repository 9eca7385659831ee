import { Button, Notice } from '@minsheng/kit';
import { t } from '../messages.ts';
import { useRegistry } from '../registry/registry-context.tsx';

interface PartialNoticeProps {
  readonly failed: { readonly missing: readonly string[]; readonly unknown: boolean };
  readonly onRetry: () => void;
}

/** Names the modules whose part of an answer failed while the rest is shown. */
export function PartialNotice({ failed, onRetry }: PartialNoticeProps) {
  const { modules } = useRegistry();
  if (failed.missing.length === 0 && !failed.unknown) return null;
  const titles = modules
    .filter(({ id }) => failed.missing.includes(id))
    .map(({ title }) => t('partial.quote', { title }))
    .join(t('partial.join'));
  return (
    <Notice>
      <span>{titles ? t('partial.missing', { titles }) : t('partial.unknown')}</span>
      <Button kind="plain" onClick={onRetry}>
        {t('partial.retry')}
      </Button>
    </Notice>
  );
}
