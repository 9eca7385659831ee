import { t } from '../i18n/messages.ts';
import './data.css';

interface CountedMarkProps {
  readonly record: {
    readonly counted: boolean;
    readonly voidedOn?: string | null;
    readonly corrected?: boolean;
    /** Sentences: the places that the notice names are others. */
    readonly elsewhere?: readonly string[];
  };
}

/** Whether a record stands behind a figure, and whether it was put right since it was recorded. */
export function CountedMark({ record: { counted, voidedOn, corrected, elsewhere = [] } }: CountedMarkProps) {
  if (voidedOn) return <span className="ms-text-grey">{t('counted.voided')}</span>;
  return (
    <>
      {counted ? <span>{t('counted.yes')}</span> : <span className="ms-text-yellow">{t('counted.no')}</span>}
      {elsewhere.map((why) => (
        <small key={why} className="ms-why">
          {why}
        </small>
      ))}
      {corrected && <span className="ms-corrected">{t('counted.corrected')}</span>}
    </>
  );
}
