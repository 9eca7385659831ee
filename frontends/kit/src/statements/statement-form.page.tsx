import { useState } from 'react';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { Form, Input, Radio, Select } from 'antd';
import { usePageQuery } from '../client/use-page-query.ts';
import { RecordFormPage } from '../form/record-form-page.tsx';
import { chosen, required } from '../form/required.ts';
import { Notice } from '../page/card.tsx';
import { ForbiddenPanel, Skeleton } from '../page/states.tsx';
import { t } from './messages.ts';
import { baseOf, kindOf } from './base-of.ts';
import { PeriodFields } from './period-fields.tsx';
import { refusedRow } from './refused-row.ts';
import { SignatureFields } from './signature-fields.tsx';
import type { RecordInput, StatedIndicator, StatementPageProps, StatementSource } from './statement.types.ts';
import {
  NO_TOTALS,
  type RefusedRow,
  rowsOfDraft,
  type TotalsDraft,
  useTotalsTerms,
} from './totals-field.tsx';
import { TotalsItem } from './totals-item.tsx';
import { toInput } from './totals.ts';

type Draft = Partial<Omit<RecordInput, 'totals'>> & { readonly totals?: TotalsDraft };

const SOURCES = ['STATEMENT', 'EXTRACT'] as const satisfies readonly StatementSource[];

/** Enters a signed total, or what another system exported. */
export function StatementFormPage({ documents, module }: StatementPageProps) {
  const query = usePageQuery(documents.indicators, {});
  if (!query.data && !query.error) return <Skeleton lines={12} />;
  const indicators = query.data?.indicators ?? [];
  if (indicators.length === 0) return <ForbiddenPanel />;
  return <StatementForm documents={documents} module={module} indicators={indicators} />;
}

interface StatementFormProps extends StatementPageProps {
  readonly indicators: readonly StatedIndicator[];
}

function StatementForm({ documents, module, indicators }: StatementFormProps) {
  const base = baseOf(module);
  const [form] = Form.useForm<Draft>();
  const [refused, setRefused] = useState<RefusedRow>();
  const [, record] = useMutation(documents.record);
  const source = Form.useWatch('source', form) ?? sourceOf(indicators[0]!);
  const chosenId = Form.useWatch('indicator', form) ?? indicators[0]!.id;
  const indicator = indicators.find(({ id }) => id === chosenId) ?? indicators[0]!;
  const terms = useTotalsTerms(indicator.counting);

  async function send({ totals = NO_TOTALS, ...draft }: Draft, requestKey: string, confirmed: string[]) {
    const input = { ...draft, totals: toInput(rowsOfDraft(totals, terms)) } as RecordInput;
    const { data, error } = await record({ input, requestKey, confirmed });
    setRefused(refusedRow(error));
    return { made: data?.made, error };
  }

  return (
    <RecordFormPage<Draft, { readonly id: string }>
      title={t('form.title')}
      crumbs={[{ title: t('list.title'), to: base }]}
      submitLabel={t('form.submit')}
      form={form}
      initialValues={{ indicator: indicators[0]!.id, source: sourceOf(indicators[0]!), totals: NO_TOTALS }}
      draft={{ documents: documents.drafts, kind: kindOf(module), act: 'record' }}
      send={send}
      emptied={['totals', 'paper', 'scan', 'note']}
      outcome={({ id }) => (
        <Notice tone="good">
          <span>{t('form.made')}</span>
          <Link to={`${base}/${id}`}>{t('form.open')}</Link>
        </Notice>
      )}
    >
      <Form.Item name="indicator" label={t('form.indicator')} rules={chosen(t('form.indicator'))}>
        <Select
          options={indicators.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
          onChange={(id: string) => {
            const next = indicators.find((it) => it.id === id)!;
            form.setFieldsValue({ source: sourceOf(next) });
          }}
        />
      </Form.Item>
      <Form.Item name="source" label={t('form.source')} rules={chosen(t('form.source'))}>
        <Radio.Group options={SOURCES.map((value) => ({ value, label: t(`form.source.${value}`) }))} />
      </Form.Item>
      {source === 'EXTRACT' && (
        <Form.Item name="system" label={t('form.system')} rules={required(t('form.system'))}>
          <Input autoComplete="off" maxLength={60} />
        </Form.Item>
      )}
      <PeriodFields form={form} />
      <TotalsItem counting={indicator.counting} refused={refused} onEdit={() => setRefused(undefined)} />
      <SignatureFields module={module} source={source} />
    </RecordFormPage>
  );
}

function sourceOf({ source }: StatedIndicator): StatementSource {
  return source === 'EXTRACT' ? 'EXTRACT' : 'STATEMENT';
}
