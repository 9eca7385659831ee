import { useState } from 'react';
import { Button, type CombinedError, useMutation, useSetting } from '@minsheng/kit';
import { chosen, DayField, Form, FormDialog, Input, required } from '@minsheng/kit/form';
import { t } from '../messages.ts';
import type { Project, UnitPlan } from './plan.ts';
import { AcceptProjectMutation, RecordUpkeepCheckMutation } from './work-plan.documents.ts';

interface ProjectWayProps {
  readonly plan: UnitPlan;
  readonly project: Project;
  readonly refetch: () => void;
}

interface Said {
  readonly day?: string;
  readonly words: string;
}

/** What this reader may do about a project now: accept it as the office, or record the check that is due as its unit. */
export function ProjectWay({ plan, project, refetch }: ProjectWayProps) {
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Said>();
  const { businessDate } = useSetting();
  const [, accept] = useMutation(AcceptProjectMutation);
  const [, check] = useMutation(RecordUpkeepCheckMutation);
  const of = { commitment: plan.commitment.id, unit: plan.unit.id, project: project.id };
  const next = project.checks.find(({ checkedOn }) => checkedOn === null);
  const accepts = plan.viewerCanAccept && project.acceptedOn === null;
  const checks = plan.viewerCanFile && next !== undefined;
  if (!accepts && !checks) return null;
  const label = accepts ? t('project.accept') : t('project.check', { months: next!.months });
  const wordsLabel = t(accepts ? 'milestone.evidence' : 'project.finding');

  async function submit({ day, words }: Said): Promise<CombinedError | undefined> {
    const { error } = accepts
      ? await accept({ ...of, day: day ?? businessDate, evidence: words })
      : await check({ ...of, months: next!.months, finding: words });
    if (!error) {
      setOpen(false);
      refetch();
    }
    return error;
  }

  return (
    <>
      <Button kind="plain" onClick={() => setOpen(true)}>
        {label}
        <span className="ms-hidden">{project.title}</span>
      </Button>
      {open && (
        <FormDialog<Said>
          title={`${label}：${project.title}`}
          submitLabel={label}
          form={form}
          initialValues={{ day: businessDate }}
          onCancel={() => setOpen(false)}
          onSubmit={submit}
        >
          <p className="ms-quiet">{project.standard}</p>
          {accepts && (
            <Form.Item name="day" label={t('milestone.acceptedOn')} rules={chosen(t('milestone.acceptedOn'))}>
              <DayField min={project.startsOn} max={businessDate} required />
            </Form.Item>
          )}
          <Form.Item name="words" label={wordsLabel} rules={required(wordsLabel)}>
            <Input.TextArea rows={3} maxLength={300} showCount />
          </Form.Item>
        </FormDialog>
      )}
    </>
  );
}
