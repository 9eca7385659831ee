import { useId } from 'react';
import { Input, Radio } from 'antd';
import type { Counting } from '../format/indicator.ts';
import { useSetting } from '../page/setting.tsx';
import { Button } from '../page/states.tsx';
import { t } from './messages.ts';
import { TotalsPreview } from './totals-preview.tsx';
import { countyTotals, figuresOf, isShare, readTotals, type TotalsRow, type TotalsTerms } from './totals.ts';

/** What was typed or copied: one line for the county, or rows by township as text. */
export interface TotalsDraft {
  readonly mode: 'COUNTY' | 'PLACES';
  readonly county: readonly string[];
  readonly text: string;
}

export const NO_TOTALS: TotalsDraft = { mode: 'COUNTY', county: [], text: '' };

/** Rows of a draft, each with what is wrong with it. */
export function rowsOfDraft({ mode, county, text }: TotalsDraft, terms: TotalsTerms): readonly TotalsRow[] {
  return mode === 'COUNTY' ? [countyTotals(county, terms)] : readTotals(text, terms);
}

export function useTotalsTerms(counting: Counting): TotalsTerms {
  return { counting, townships: useSetting().townships, county: t('place.county') };
}

/** A row that the server refused, in its words. */
export interface RefusedRow {
  readonly row: number;
  readonly message: string;
}

interface TotalsFieldProps {
  /** antd's Form sets these two. */
  readonly value?: TotalsDraft;
  readonly onChange?: (draft: TotalsDraft) => void;
  readonly counting: Counting;
  readonly refused?: RefusedRow;
  /** What was refused is no longer what stands here. */
  readonly onEdit?: () => void;
}

/** Figures of the county, or of its townships: a box for rows copied from a spreadsheet, and a look at how they are read. */
export function TotalsField({
  value: draft = NO_TOTALS,
  onChange,
  counting,
  refused,
  onEdit,
}: TotalsFieldProps) {
  const terms = useTotalsTerms(counting);
  function change(part: Partial<TotalsDraft>): void {
    onEdit?.();
    onChange?.({ ...draft, ...part });
  }
  return (
    <div className="ms-totals">
      <Radio.Group
        value={draft.mode}
        onChange={({ target }) => change({ mode: target.value as TotalsDraft['mode'] })}
        options={(['COUNTY', 'PLACES'] as const).map((mode) => ({ value: mode, label: t(`mode.${mode}`) }))}
      />
      {draft.mode === 'COUNTY' ? (
        <CountyLine draft={draft} counting={counting} onChange={(county) => change({ county })} />
      ) : (
        <PlacesBox draft={draft} terms={terms} onChange={(text) => change({ text })} />
      )}
      {(draft.mode === 'PLACES' || refused) && (
        <TotalsPreview rows={rowsOfDraft(draft, terms)} counting={counting} refused={refused} />
      )}
    </div>
  );
}

interface CountyLineProps {
  readonly draft: TotalsDraft;
  readonly counting: Counting;
  readonly onChange: (cells: readonly string[]) => void;
}

function CountyLine({ draft: { county }, counting, onChange }: CountyLineProps) {
  const figures = figuresOf(counting);
  const id = useId();
  return (
    <div className="ms-form-two">
      {figures.map((figure, nth) => (
        <label key={figure} htmlFor={`${id}${figure}`}>
          {t(`figure.${figure}`)}
          <Input
            id={`${id}${figure}`}
            inputMode="decimal"
            autoComplete="off"
            value={county[nth] ?? ''}
            onChange={({ target }) =>
              onChange(figures.map((_, index) => (index === nth ? target.value : (county[index] ?? ''))))
            }
          />
        </label>
      ))}
    </div>
  );
}

interface PlacesBoxProps {
  readonly draft: TotalsDraft;
  readonly terms: TotalsTerms;
  readonly onChange: (text: string) => void;
}

function PlacesBox({ draft: { text }, terms, onChange }: PlacesBoxProps) {
  const shape = isShare(terms.counting) ? 'share' : 'value';
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{t('paste.label')}</label>
      <Input.TextArea
        id={id}
        className="ms-paste"
        autoSize={{ minRows: 4, maxRows: 14 }}
        spellCheck={false}
        placeholder={t(`paste.example.${shape}`)}
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
      <p className="ms-quiet">
        {t(`paste.hint.${shape}`)}
        {text === '' && (
          <Button
            kind="plain"
            onClick={() => onChange(terms.townships.map(({ name }) => `${name}\t`).join('\n'))}
          >
            {t('paste.names')}
          </Button>
        )}
      </p>
    </>
  );
}
