import { type ReactNode, useState } from 'react';
import type { CombinedError } from '@urql/core';
import type { FormInstance } from 'antd';
import { refusalsOf } from '../client/errors.ts';
import { newRequestKey } from '../client/request-key.ts';
import { FormPage } from './form-page.tsx';
import type { DraftPlace } from './draft-documents.ts';

interface RecordFormPageProps<Values, Made> {
  readonly title: string;
  readonly crumbs?: readonly { readonly title: string; readonly to: string }[];
  readonly submitLabel: string;
  readonly form: FormInstance<Values>;
  readonly initialValues?: Partial<Values>;
  /** Where the form is kept while it is filled in. */
  readonly draft?: DraftPlace;
  /** Sends the form under a key that makes a retry safe. */
  readonly send: (values: Values, requestKey: string, confirmed: string[]) => Promise<Sent<Made>>;
  /** Fields of the one just made, emptied for the next; the rest usually stays the same. */
  readonly emptied: readonly (keyof Values & string)[];
  readonly outcome: (made: Made) => ReactNode;
  readonly children: ReactNode;
}

interface Sent<Made> {
  readonly made?: Made;
  readonly error?: CombinedError;
}

/** Enters one record after the other: what was made is said above, the form is ready for the next. */
export function RecordFormPage<Values extends object, Made>(props: RecordFormPageProps<Values, Made>) {
  const { send, emptied, outcome, form, ...page } = props;
  const [made, setMade] = useState<Made>();
  // One key until a record is made: sent again after an answer was lost, it is still one record.
  const [requestKey, setRequestKey] = useState(() => newRequestKey());

  async function submit(values: Values, confirmed: string[]): Promise<CombinedError | undefined> {
    setMade(undefined);
    const sent = await send(values, requestKey, confirmed);
    if (sent.made !== undefined || keyIsSpent(sent.error)) setRequestKey(newRequestKey());
    if (sent.made === undefined) return sent.error;
    setMade(sent.made);
    form.resetFields([...emptied] as never[]);
    // The emptied fields are mounted anew; the cursor goes to the first of them afterwards.
    setTimeout(() => form.focusField(emptied[0] as never));
    return undefined;
  }

  return (
    <FormPage<Values> {...page} form={form} outcome={made !== undefined && outcome(made)} onSubmit={submit} />
  );
}

// The first sending was recorded after all, and the form has been changed since: what stands in it now is another record.
function keyIsSpent(error: CombinedError | undefined): boolean {
  return error !== undefined && refusalsOf(error).some(({ code }) => code === 'REQUEST_KEY_REUSED');
}
