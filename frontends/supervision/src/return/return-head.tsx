import { Card, Facts, FileLink, formatDay } from '@minsheng/kit';
import { t } from '../messages.ts';
import type { Return } from './return.ts';
import { StateMark } from './state-mark.tsx';

/** Where the return stands: its days, who signed, the form that was signed. */
export function ReturnHead({ shown }: { readonly shown: Return }) {
  const { period, state, signing, signatures, checkCode, scan, submittedOn } = shown;
  return (
    <Card title={t('return.head')} note={<StateMark state={state} />}>
      <Facts
        facts={[
          { key: 'cutOff', label: t('return.cutOff'), value: formatDay(period.cutOff) },
          { key: 'dueOn', label: t('return.dueOn'), value: dueInWords(shown) },
          { key: 'signing', label: t('returns.signing'), value: t(`return.signing.${signing}`) },
          { key: 'signatures', label: t('return.signatures'), value: signersInWords(signatures) },
          ...(submittedOn
            ? [{ key: 'on', label: t('returns.submittedOn'), value: formatDay(submittedOn) }]
            : []),
          ...(checkCode
            ? [{ key: 'code', label: t('return.checkCode'), value: <code>{checkCode}</code> }]
            : []),
          ...(scan ? [{ key: 'scan', label: t('return.scan'), value: <FileLink file={scan} /> }] : []),
        ]}
      />
    </Card>
  );
}

function dueInWords({ period: { dueOn, partsDueOn }, lines }: Return): string {
  const days = { day: formatDay(dueOn), parts: formatDay(partsDueOn) };
  return t(lines.some(({ isPart }) => isPart) ? 'return.dueWithParts' : 'return.due', days);
}

/** Names with posts and days; 代 before whom somebody signed for. */
export function signersInWords(signatures: Return['signatures']): string {
  if (signatures.length === 0) return t('return.unsigned');
  return signatures
    .map(({ post, name, day, onBehalfOf }) => {
      const words = { post: postInWords(post), name, day: formatDay(day), whom: onBehalfOf ?? '' };
      return t(onBehalfOf ? 'return.signedFor' : 'return.signedBy', words);
    })
    .join(t('join'));
}

/** On screen a role, on paper what the paper says. */
export function postInWords(post: string): string {
  const roles = ['UNIT_CLERK', 'UNIT_REVIEWER', 'UNIT_LEADER'] as const;
  const role = roles.find((it) => it === post);
  return role ? t(`return.post.${role}`) : post;
}
