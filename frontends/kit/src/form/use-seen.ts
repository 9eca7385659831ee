import { useState } from 'react';
import type { FormInstance } from 'antd';
import { t } from '../i18n/messages.ts';
import { caughtUp } from './catch-up.ts';

export interface Kept {
  readonly id: string;
  readonly revision: number;
}

/** What a form was filled in from: the record as it was when the form opened. */
export interface Begun<Values> {
  readonly seen: Kept;
  readonly values: Partial<Values>;
}

/** A form and the record that it is about, as it was when the form opened and as it is now. */
export interface Standing {
  /** To be named when the form is sent. */
  readonly seen: Kept;
  /** Whether the page knows a later revision than the form began with. */
  readonly isBehind: boolean;
  readonly refetch: () => void;
  /** Takes over what others changed and keeps what was typed; from then on the form is sent for the latest revision. */
  readonly catchUp: () => void;
  /** What the form began with, for its draft. */
  readonly begun: Begun<object>;
  /** Goes on from where a draft began; left out: from the record as it is now. */
  readonly beginFrom: (begun?: Begun<object>) => void;
}

interface StandingOptions<Values> {
  readonly form: FormInstance<Values>;
  readonly record: Kept;
  /** What the record says now of the form's fields. */
  readonly values: Partial<Values>;
  readonly refetch: () => void;
}

/**
 * What a form was filled in from: the record's revision when the form opened. A later one that reaches the page meanwhile
 * is not what was looked at, and sending it would overwrite somebody's change unseen, until the form has caught up with it.
 */
export function useStanding<Values extends object>(options: StandingOptions<Values>): Standing {
  const { form, record, values, refetch } = options;
  const latest = { seen: { id: record.id, revision: record.revision }, values };
  const [begun, setBegun] = useState<Begun<Values>>(latest);
  return {
    seen: begun.seen,
    begun,
    beginFrom: (from = latest) => setBegun(from as Begun<Values>),
    isBehind: record.revision !== begun.seen.revision,
    refetch,
    catchUp() {
      const typed = form.getFieldsValue() as Partial<Values>;
      const { values: together, taken, contested } = caughtUp<Values>(begun.values, typed, values);
      form.setFieldsValue(together as Parameters<typeof form.setFieldsValue>[0]);
      form.setFields([
        ...taken.map((name) => ({ name: name as never, warnings: [t('form.takenOver')] })),
        ...contested.map((name) => ({ name: name as never, warnings: [t('form.contested')] })),
      ]);
      setBegun(latest);
    },
  };
}
