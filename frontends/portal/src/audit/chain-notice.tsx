import { Notice } from '@minsheng/kit';
import { t } from './messages.ts';
import type { AuditPage } from './audited.ts';
import { faultInWords, inShanghai } from './words.ts';

/** How the chain of the trail stands: good news in one quiet line, bad news aloud. */
export function ChainNotice({ chain }: { readonly chain: AuditPage['chain'] }) {
  const { position, pending, verifiedAt, verifiedPosition, faults, firstFault } = chain;
  const sealed = t('audit.chain.sealed', { position: position ?? '0', pending });
  if (!verifiedAt) return <p className="ms-quiet">{`${sealed}${t('audit.chain.never')}`}</p>;
  const at = inShanghai(verifiedAt);
  if (faults)
    return (
      <Notice tone="bad">
        {t('audit.chain.broken', { at, faults, where: faultInWords(firstFault ?? '') })}
      </Notice>
    );
  return (
    <p className="ms-quiet">{`${sealed}${t('audit.chain.holds', { at, position: verifiedPosition ?? position ?? '0' })}`}</p>
  );
}
