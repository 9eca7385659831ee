import { Checkbox, Popover } from 'antd';
import { TextFilter } from '../form/filter-fields.tsx';
import { t } from '../i18n/messages.ts';
import { Button } from '../page/states.tsx';
import { Themed } from '../theme/themed.tsx';
import type { KindDescriptor } from './descriptor.ts';
import { hasPeople } from './kind-filters.ts';

interface SearchBoxProps {
  readonly kind: Pick<KindDescriptor, 'fields'>;
  readonly value: string | undefined;
  readonly onChange: (words: string | undefined) => void;
}

/** Keyword search. Of people it says that a name is found whole or not at all: it is kept sealed. */
export function SearchBox({ kind, value, onChange }: SearchBoxProps) {
  const label = t(hasPeople(kind) ? 'kind.searchPeople' : 'kind.search');
  return <TextFilter wide label={label} value={value} onChange={onChange} />;
}

interface ColumnChoiceProps {
  readonly kind: Pick<KindDescriptor, 'fields'>;
  readonly chosen: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
}

/** Which of the optional columns are shown. Nothing where there are none. */
export function ColumnChoice({ kind, chosen, onChange }: ColumnChoiceProps) {
  const optional = kind.fields.filter(({ column }) => column === 'optional');
  if (optional.length === 0) return null;
  return (
    <Themed>
      <Popover
        trigger="click"
        placement="bottomRight"
        content={
          <Checkbox.Group
            className="ms-column-choice"
            aria-label={t('kind.columns')}
            value={[...chosen]}
            options={optional.map(({ name, label }) => ({ value: name, label }))}
            onChange={(names) => onChange(names as string[])}
          />
        }
      >
        <span>
          <Button>{t('kind.columns')}</Button>
        </span>
      </Popover>
    </Themed>
  );
}
