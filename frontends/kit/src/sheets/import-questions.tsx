import { Checkbox } from 'antd';
import { t } from '../i18n/messages.ts';
import { Themed } from '../theme/themed.tsx';
import type { Import } from './sheet-types.ts';

interface ImportQuestionsProps {
  readonly questions: Import['questions'];
  readonly accepted: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}

/** Each kind of question once, for all rows that raise it. What is not ticked is left out. */
export function ImportQuestions({ questions, accepted, onChange }: ImportQuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <fieldset className="ms-sheet-questions">
      <legend>{t('sheet.questions')}</legend>
      <Themed>
        {questions.map(({ code, rows, example, n }) => (
          <Checkbox
            key={code}
            checked={accepted.includes(code)}
            onChange={({ target }) =>
              onChange(target.checked ? [...accepted, code] : accepted.filter((it) => it !== code))
            }
          >
            {t('sheet.question', { rows, n, example })}
          </Checkbox>
        ))}
      </Themed>
    </fieldset>
  );
}
