import { type ReactNode, useRef, useState } from 'react';
import type { CombinedError } from '@urql/core';
import { Form, type FormInstance } from 'antd';
import { t } from '../i18n/messages.ts';
import { Notice } from '../page/card.tsx';
import { PageBar } from '../page/page-bar.tsx';
import { Button, Skeleton } from '../page/states.tsx';
import { Themed } from '../theme/themed.tsx';
import { DraftNotice } from './draft-notice.tsx';
import { type Question, Questions, questionsIn } from './questions.tsx';
import { forgetRefusals, refuseDays, saysStale, showRefusals } from './refusals.ts';
import { StaleHelp } from './stale-help.tsx';
import type { DraftPlace } from './draft-documents.ts';
import { useFormDraft } from './use-form-draft.ts';
import type { Standing } from './use-seen.ts';
import './form.css';

interface FormPageProps<Values> {
  readonly title: string;
  readonly crumbs?: readonly { readonly title: string; readonly to: string }[];
  /** What the last submission came to. */
  readonly outcome?: ReactNode;
  readonly submitLabel: string;
  readonly form: FormInstance<Values>;
  readonly initialValues?: Partial<Values>;
  /** The record that is changed, where somebody else may change it meanwhile. */
  readonly standing?: Standing;
  /** Where the form is kept while it is filled in; left out: nowhere. */
  readonly draft?: DraftPlace;
  readonly onValuesChange?: (values: Values) => void;
  /**
   * Sends the form; a server's refusal comes back and is shown at the field it names. `confirmed`: ids of what it asked
   * and was answered yes.
   */
  readonly onSubmit: (values: Values, confirmed: string[]) => Promise<CombinedError | undefined>;
  readonly children: ReactNode;
}

/** A form on a page of its own, with the county's line on secrets. */
export function FormPage<Values extends object>(props: FormPageProps<Values>) {
  const { title, crumbs, outcome, submitLabel, form, initialValues, standing, children } = props;
  const { onValuesChange, onSubmit } = props;
  const draft = useFormDraft<Values>({ form, place: props.draft, standing });
  const [sending, setSending] = useState(false);
  const [failures, setFailures] = useState<readonly string[]>([]);
  const [questions, setQuestions] = useState<readonly Question[]>([]);
  const confirmed = useRef<string[]>([]);
  const [isStale, setStale] = useState(false);
  const [hasCaughtUp, setCaughtUp] = useState(false);

  async function submit(values: Values): Promise<void> {
    if (refuseDays(form, values)) return;
    setSending(true);
    setFailures([]);
    setCaughtUp(false);
    setQuestions([]);
    await draft.stop();
    const error = await onSubmit(values, confirmed.current).finally(() => setSending(false));
    if (error) draft.keep(values);
    else draft.done();
    const stale = error !== undefined && saysStale(error);
    setStale(stale);
    if (stale) standing?.refetch();
    const asked = questionsIn(error);
    setQuestions(asked);
    if (!error) confirmed.current = [];
    else if (asked.length === 0) setFailures(showRefusals(form, error));
  }

  return (
    <Themed>
      <PageBar title={title} crumbs={crumbs} />
      <div className="ms-page ms-page-narrow">
        {outcome}
        {draft.restored && <DraftNotice {...draft.restored} onDiscard={draft.discard} />}
        {draft.isAsked ? (
          <Skeleton lines={12} />
        ) : (
          <div className="ms-card ms-form">
            <Form<Values>
              form={form}
              layout="vertical"
              requiredMark
              // The browser would refuse in the language of its menus; rules and server answer in ours.
              noValidate
              scrollToFirstError={{ block: 'center', focus: true }}
              initialValues={initialValues}
              onValuesChange={(changed, values) => {
                forgetRefusals(form, changed);
                draft.keep(values as Values);
                onValuesChange?.(values as Values);
              }}
              onFinish={(values) => void submit(values)}
              // Days are refused together with what else is wrong.
              onFinishFailed={({ values }) => refuseDays(form, values)}
            >
              {children}
              {failures.map((failure) => (
                <Notice key={failure} tone="bad">
                  {failure}
                </Notice>
              ))}
              <Questions
                questions={questions}
                sending={sending}
                onConfirm={() => {
                  confirmed.current = [...confirmed.current, ...questions.map(({ id }) => id)];
                  form.submit();
                }}
              />
              {(isStale || draft.restored?.isBehind) && crumbs && (
                <StaleHelp
                  latest={crumbs.at(-1)!.to}
                  standing={standing}
                  onCaughtUp={() => {
                    setStale(false);
                    draft.caughtUp();
                    setFailures([]);
                    setCaughtUp(true);
                  }}
                />
              )}
              {hasCaughtUp && <Notice>{t('form.caughtUp')}</Notice>}
              <div className="ms-form-end">
                <Button kind="primary" type="submit" disabled={sending}>
                  {submitLabel}
                </Button>
                <p className="ms-quiet">{t('form.secrets')}</p>
              </div>
            </Form>
          </div>
        )}
      </div>
    </Themed>
  );
}
