import { useState } from 'react';
import { Form, Input, Select } from 'antd';
import { NumberField } from '../form/number-field.tsx';
import { quantity } from '../form/quantity.ts';
import { chosen, required } from '../form/required.ts';
import { t } from '../i18n/messages.ts';
import { useSetting } from '../page/setting.tsx';
import { Button } from '../page/states.tsx';
import { idNumberHint } from './id-number.ts';
import { type Paper, paperChoices, paperMeant } from './papers.ts';

const EARLIEST_BIRTH = '1900';

/** The number, and what kind of paper it stands on where somebody says that it is no ID number. */
export function NumberInputs() {
  const form = Form.useFormInstance();
  const paper = Form.useWatch<Paper | undefined>('paper', form);
  const text = Form.useWatch<string | undefined>('idNumber', form);
  const [asked, setAsked] = useState(false);
  const meant = paperMeant({ paper, idNumber: text });
  const asks = asked || paper !== undefined;
  const hint = meant === 'RESIDENT_ID' ? idNumberHint(text) : undefined;
  const label = t(meant === 'RESIDENT_ID' || meant === 'MASKED' ? 'person.idNumber' : 'person.number');
  return (
    <>
      {meant !== 'NONE' && (
        <Form.Item
          name="idNumber"
          label={label}
          rules={required(label)}
          extra={
            hint ? (
              <span role="status" className="ms-text-yellow">
                {t(`person.idNumber.hint.${hint}`, { length: text?.replaceAll(/\s/g, '').length ?? 0 })}
              </span>
            ) : (
              !asks && (
                <Button kind="plain" onClick={() => setAsked(true)}>
                  {t('person.otherPaper')}
                </Button>
              )
            )
          }
        >
          <Input autoComplete="off" maxLength={30} spellCheck={false} />
        </Form.Item>
      )}
      {asks && (
        <Form.Item name="paper" label={t('person.paper')} initialValue={paper}>
          <Select allowClear options={paperChoices()} placeholder={t('person.paper.RESIDENT_ID')} />
        </Form.Item>
      )}
    </>
  );
}

/** What no number tells of a person: asked for where it is not an ID number. */
export function UntoldInputs() {
  const form = Form.useFormInstance();
  const { businessDate } = useSetting();
  const paper = Form.useWatch<Paper | undefined>('paper', form);
  const idNumber = Form.useWatch<string | undefined>('idNumber', form);
  const meant = paperMeant({ paper, idNumber });
  if (meant === 'RESIDENT_ID') return null;
  const year = t('person.birthYear');
  const most = businessDate.slice(0, 4);
  return (
    <>
      {meant === 'NONE' && <TextInput name="noPaperReason" />}
      {meant === 'MASKED' && (
        <>
          <TextInput name="sourceSystem" hint={t('person.sourceSystem.hint')} />
          <TextInput name="caseNumber" />
        </>
      )}
      <Form.Item name="sex" label={t('person.sex')}>
        <Select
          allowClear
          options={(['FEMALE', 'MALE'] as const).map((value) => ({ value, label: t(`person.sex.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="birthYear"
        label={year}
        rules={[
          ...(meant === 'NONE' ? chosen(year) : []),
          ...quantity(year, {
            decimals: 0,
            least: EARLIEST_BIRTH,
            most,
            optional: meant !== 'NONE',
          }),
        ]}
      >
        <NumberField />
      </Form.Item>
    </>
  );
}

interface TextInputProps {
  readonly name: 'noPaperReason' | 'sourceSystem' | 'caseNumber';
  readonly hint?: string;
}

function TextInput({ name, hint }: TextInputProps) {
  const label = t(`person.${name}`);
  return (
    <Form.Item name={name} label={label} rules={required(label)} extra={hint}>
      <Input autoComplete="off" maxLength={60} />
    </Form.Item>
  );
}
