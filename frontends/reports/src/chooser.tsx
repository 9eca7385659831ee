import { ChoiceFilter, DayFilter, Select } from '@minsheng/kit/form';
import { type Draft, firstDraft } from './draft.ts';
import { t } from './messages.ts';
import type { Dimension, Measure, Outline } from './outlines.ts';
import { leafWord } from './wording.ts';

interface ChooserProps {
  readonly draft: Draft;
  readonly outline: Outline;
  readonly offered: readonly Outline[];
  readonly onChange: (draft: Draft) => void;
}

const COMPARISONS = ['PREVIOUS_PERIOD', 'SAME_PERIOD_LAST_YEAR'] as const;

/** What is counted, by what, and which records: each choice is at once in the text below. */
export function Chooser({ draft, outline, offered, onChange }: ChooserProps) {
  const dimensions = outline.dimensions.flatMap(choicesOf);
  const change = (part: Partial<Draft>) => onChange({ ...draft, ...part, text: undefined });
  return (
    <search className="ms-filters" aria-label={t('chooser')}>
      <ChoiceFilter
        wide
        label={t('kind')}
        value={draft.query}
        choices={offered.map(({ query, title }) => ({ value: query, label: title }))}
        onChange={(query) => {
          const chosen = offered.find((it) => it.query === query);
          if (chosen) onChange(firstDraft(chosen));
        }}
      />
      <Several
        label={t('rows')}
        value={draft.rows}
        choices={dimensions}
        onChange={(rows) => change({ rows })}
      />
      <ChoiceFilter
        label={t('column')}
        value={draft.column}
        choices={dimensions}
        onChange={(column) => change({ column })}
      />
      <Several
        label={t('measures')}
        value={draft.measures}
        choices={outline.measures.flatMap(choicesOf)}
        onChange={(measures) => measures.length > 0 && change({ measures })}
      />
      <DayFilter
        label={t(outline.standing ? 'since' : 'from')}
        value={draft.from}
        onChange={(from) => change({ from })}
      />
      <DayFilter
        label={t(outline.standing ? 'asOfDay' : 'to')}
        value={draft.to}
        onChange={(to) => change({ to })}
      />
      {!outline.standing && (
        <ChoiceFilter
          label={t('compareTo')}
          value={draft.compareTo}
          choices={COMPARISONS.map((value) => ({ value, label: t(`compareTo.${value}`) }))}
          onChange={(compareTo) => change({ compareTo })}
        />
      )}
      {outline.dimensions
        .filter(({ filters }) => filters)
        .map(({ name, label, choices = [] }) => (
          <ChoiceFilter
            key={name}
            label={label}
            value={draft.where[name]}
            choices={choices}
            onChange={(value) => {
              const { [name]: _, ...others } = draft.where;
              change({ where: value ? { ...others, [name]: value } : others });
            }}
          />
        ))}
    </search>
  );
}

/** A day can be chosen by each of its leaves, numbers by what is computed of them. */
function choicesOf({ name, label, leaves }: Dimension | Measure) {
  if (!leaves) return [{ value: name, label }];
  return leaves.map((leaf) => ({ value: `${name}.${leaf}`, label: `${label}（${leafWord(leaf)}）` }));
}

interface SeveralProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: readonly string[]) => void;
}

function Several({ label, value, choices, onChange }: SeveralProps) {
  return (
    <div className="ms-wide">
      <span aria-hidden>{label}</span>
      <Select
        mode="multiple"
        aria-label={label}
        showSearch={{ optionFilterProp: 'label' }}
        value={[...value]}
        onChange={(next: string[]) => onChange(next)}
        options={[...choices]}
      />
    </div>
  );
}
