import { Form } from 'antd';
import type { Counting } from '../format/indicator.ts';
import { t } from './messages.ts';
import { faultInWords } from './totals-preview.tsx';
import {
  type RefusedRow,
  rowsOfDraft,
  type TotalsDraft,
  TotalsField,
  useTotalsTerms,
} from './totals-field.tsx';
import { areRight } from './totals.ts';

interface TotalsItemProps {
  readonly counting: Counting;
  readonly refused?: RefusedRow;
  readonly onEdit: () => void;
}

/** The form's item for figures: nothing is sent until every row is right. */
export function TotalsItem({ counting, refused, onEdit }: TotalsItemProps) {
  const terms = useTotalsTerms(counting);
  function check(draft: TotalsDraft | undefined): Promise<void> {
    const rows = draft ? rowsOfDraft(draft, terms) : [];
    if (areRight(rows)) return Promise.resolve();
    const wrong = rows.find(({ faults }) => faults.length > 0);
    if (!wrong) return Promise.reject(new Error(t('totals.missing')));
    const fault = faultInWords(wrong.faults[0]!);
    return Promise.reject(new Error(t('totals.wrong', { row: wrong.number, fault })));
  }
  return (
    <Form.Item
      name="totals"
      label={t('form.totals')}
      required
      validateTrigger="onSubmit"
      rules={[{ validator: (_rule, draft: TotalsDraft | undefined) => check(draft) }]}
    >
      <TotalsField counting={counting} refused={refused} onEdit={onEdit} />
    </Form.Item>
  );
}
