import { Form, Input } from 'antd';
import { t } from '../i18n/messages.ts';

/** Some lines of text that may be left empty. */
export function NoteField() {
  return (
    <Form.Item name="note" label={t('form.noteOptional')}>
      <Input.TextArea rows={3} maxLength={500} showCount />
    </Form.Item>
  );
}
