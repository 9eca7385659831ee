export { Checkbox, Form, Input, Radio, Select } from 'antd';
export { DayField } from './day-field.tsx';
export { ChoiceFilter, DayFilter, TextFilter, type Choice } from './filter-fields.tsx';
export { FormDialog } from './form-dialog.tsx';
export { FormPage } from './form-page.tsx';
export { ReasonDialog } from './reason-dialog.tsx';
