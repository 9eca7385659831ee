import { useState } from 'react';
import type { CombinedError } from '@urql/core';
import { useMutation } from 'urql';
import { useNavigate, useParams } from 'react-router';
import { Form } from 'antd';
import { usePageQuery } from '../client/use-page-query.ts';
import { FormPage } from '../form/form-page.tsx';
import { ReasonFields } from '../form/reason-fields.tsx';
import type { SaidReason } from '../form/reason-code.ts';
import { useStanding } from '../form/use-seen.ts';
import { QueryView } from '../page/query-view.tsx';
import { useSetting } from '../page/setting.tsx';
import { baseOf, kindOf } from './base-of.ts';
import { draftOf } from './draft-of.ts';
import { t } from './messages.ts';
import { refusedRow } from './refused-row.ts';
import { SignatureFields } from './signature-fields.tsx';
import type { Signature, Statement, StatementPageProps } from './statement.types.ts';
import { type RefusedRow, rowsOfDraft, type TotalsDraft, useTotalsTerms } from './totals-field.tsx';
import { TotalsItem } from './totals-item.tsx';
import { toInput } from './totals.ts';

type Correction = Signature & SaidReason & { readonly totals: TotalsDraft };

/** Corrects a statement; why goes to the trail. */
export function StatementAmendPage({ documents, module }: StatementPageProps) {
  const { id = '' } = useParams();
  const query = usePageQuery(documents.one, { id });
  return (
    <QueryView query={query} pick={(data) => (data.statement?.indicator ? data.statement : undefined)}>
      {(statement) => (
        <AmendForm
          key={id}
          documents={documents}
          module={module}
          statement={statement}
          refetch={query.refetch}
        />
      )}
    </QueryView>
  );
}

interface AmendFormProps extends StatementPageProps {
  readonly statement: Statement;
  readonly refetch: () => void;
}

function AmendForm({ documents, module, statement, refetch }: AmendFormProps) {
  const { id, unit, indicator, source, paper, signedBy, signedOn, scan, note } = statement;
  const { townships } = useSetting();
  const terms = useTotalsTerms(indicator.counting);
  const navigate = useNavigate();
  const [form] = Form.useForm<Correction>();
  const [refused, setRefused] = useState<RefusedRow>();
  const [, amend] = useMutation(documents.amend);
  const begun: Partial<Correction> = {
    totals: draftOf(statement, townships),
    paper,
    signedBy,
    signedOn,
    scan: scan?.id,
    note: note ?? undefined,
  };
  const standing = useStanding({ form, record: statement, values: begun, refetch });

  async function submit(correction: Correction, confirmed: string[]): Promise<CombinedError | undefined> {
    const { totals, reason = '', reasonCode, ...signature } = correction;
    const input = { ...signature, totals: toInput(rowsOfDraft(totals, terms)) };
    const { error } = await amend({ ...standing.seen, input, reason, reasonCode, confirmed });
    setRefused(refusedRow(error));
    if (!error) await navigate(`${baseOf(module)}/${id}`);
    return error;
  }

  return (
    <FormPage<Correction>
      title={t('amend.title')}
      crumbs={[{ title: indicator.name, to: `${baseOf(module)}/${id}` }]}
      submitLabel={t('amend.submit')}
      form={form}
      initialValues={begun}
      standing={standing}
      draft={{ documents: documents.drafts, kind: kindOf(module), act: 'amend', about: id }}
      onSubmit={submit}
    >
      <TotalsItem counting={indicator.counting} refused={refused} onEdit={() => setRefused(undefined)} />
      <SignatureFields module={module} source={source} unit={unit.id} scan={scan} />
      <ReasonFields isRequired />
    </FormPage>
  );
}
