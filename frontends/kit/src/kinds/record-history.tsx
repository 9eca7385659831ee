import { formatInstant } from '../format/day.ts';
import { t } from '../i18n/messages.ts';
import { Card } from '../page/card.tsx';
import { reasonLabel } from '../form/reasons.ts';
import type { FieldDescriptor } from './descriptor.ts';
import type { FieldChange, RecordAct } from './record-act.ts';
import { measuredLabel, toldValue } from './field-value.tsx';
import './kinds.css';

type Told = Pick<FieldDescriptor, 'name' | 'label' | 'shape' | 'choices' | 'unit'>;

interface RecordHistoryProps {
  readonly fields: readonly Told[];
  /** Oldest first. */
  readonly acts: readonly RecordAct[];
}

/** What became of a record: who, when, why, and what changed in words. Nothing for one of before histories were kept. */
export function RecordHistory({ fields, acts }: RecordHistoryProps) {
  if (acts.length === 0) return null;
  return (
    <Card title={t('history.title')}>
      <ol className="ms-history">
        {[...acts].reverse().map((act) => (
          <li key={act.at + act.act}>
            <div>
              <strong>{act.actName}</strong>{' '}
              <span className="ms-quiet">{t('history.by', { by: act.by, at: formatInstant(act.at) })}</span>
            </div>
            {act.reasonCode && <div>{t('history.reason', { reason: reasonInWords(act) })}</div>}
            {act.confirmed.map(({ code, field, words }) => (
              <div key={code + field} className="ms-text-yellow">
                {t('history.confirmed', { label: labelIn(fields, field), words })}
              </div>
            ))}
            {act.changes.length > 0 && (
              <ul>
                {act.changes.map((change) => (
                  <ChangeLine
                    key={change.field}
                    field={fields.find(({ name }) => name === change.field)}
                    change={change}
                  />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function ChangeLine({ field, change }: { readonly field?: Told; readonly change: FieldChange }) {
  if (!field) return null;
  const [before, after] = [change.before, change.after].map((told) => toldValue(field, told));
  return (
    <li>
      <span className="ms-quiet">{measuredLabel(field)}</span>
      <span className="ms-history-before">{before}</span>
      <span aria-label={t('history.becomes')}>{t('history.arrow')}</span>
      <span>{after}</span>
    </li>
  );
}

function labelIn(fields: readonly Told[], field: string): string {
  return fields.find(({ name }) => name === field)?.label ?? '';
}

function reasonInWords({ reasonCode, reason }: RecordAct): string {
  if (!reasonCode || reasonCode === 'OTHER') return reason ?? '';
  const label = reasonLabel(reasonCode);
  return reason ? t('history.reasonMore', { label, reason }) : label;
}
