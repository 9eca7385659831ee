import { useLayoutEffect, useState } from 'react';
import type { FormInstance } from 'antd';
import type { DraftPlace } from './draft-documents.ts';
import { useDraft } from './use-draft.ts';
import type { Begun, Standing } from './use-seen.ts';

interface FormDraftOptions<Values> {
  readonly form: FormInstance<Values>;
  /** Left out: nothing is kept. */
  readonly place?: DraftPlace;
  readonly standing?: Standing;
}

/** A form that begins where its author left it, and is kept while it is filled in. */
export function useFormDraft<Values extends object>({ form, place, standing }: FormDraftOptions<Values>) {
  const { isAsked, found, keep, stop, drop } = useDraft<Values>(place);
  const [restored, setRestored] = useState<{ readonly savedAt: string; readonly isBehind: boolean }>();

  useLayoutEffect(() => {
    if (!found) return;
    const { values, begun, savedAt } = found;
    form.setFieldsValue(values as Parameters<typeof form.setFieldsValue>[0]);
    const isBehind = begun !== undefined && begun.seen.revision !== standing?.begun.seen.revision;
    if (begun) standing?.beginFrom(begun);
    setRestored({ savedAt, isBehind });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- it is put into the form once, when it is found
  }, [found, form]);

  return {
    isAsked,
    /** When what stands in the form was saved, and whether somebody changed its record since; undefined for a fresh form. */
    restored,
    keep: (values: Values) => keep({ values, begun: standing?.begun as Begun<Values> | undefined }),
    stop,
    /** The form has caught up with its record. */
    caughtUp: () => setRestored((it) => it && { ...it, isBehind: false }),
    /** The form was recorded, which has taken its draft away. */
    done: () => setRestored(undefined),
    discard(): void {
      void drop();
      standing?.beginFrom();
      form.resetFields();
      setRestored(undefined);
    },
  };
}
