import { useState } from 'react';
import { type CombinedError, useMutation } from '@minsheng/kit';
import type { JointActInput } from '../gql/graphql.ts';
import { AskedNotice } from './asked-notice.tsx';
import { AskJointActMutation } from './joint-act.documents.ts';
import { t } from './messages.ts';
import { ReasonedStep } from './reasoned-step.tsx';

interface JointStepProps {
  readonly title: string;
  /** What will happen once it is confirmed. */
  readonly hint: string;
  /** For screen readers, where several buttons read alike. */
  readonly label?: string;
  readonly act: Omit<JointActInput, 'reason'>;
}

/** A button that asks for an act against an administrator; another one has to confirm it. */
export function JointStep({ title, hint, label, act }: JointStepProps) {
  const [, ask] = useMutation(AskJointActMutation);
  const [asked, setAsked] = useState(false);
  async function submit(reason: string): Promise<CombinedError | undefined> {
    const { error } = await ask({ input: { ...act, reason } });
    setAsked(!error);
    return error;
  }
  if (asked) return <AskedNotice />;
  return (
    <ReasonedStep
      title={title}
      label={label}
      hint={
        <>
          <p>{hint}</p>
          <p>{t('joint.step')}</p>
        </>
      }
      onSubmit={submit}
    />
  );
}
