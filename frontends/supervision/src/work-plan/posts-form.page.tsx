import { type CombinedError, useMutation, useNavigate, useSetting } from '@minsheng/kit';
import { chosen, DayField, Form, FormPage, Input, required } from '@minsheng/kit/form';
import type { PlanPost } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { commitmentTitle, planPath, type UnitPlan } from './plan.ts';
import { UnitPlanForm } from './unit-plan-form.tsx';
import { FillPlanPostsMutation } from './work-plan.documents.ts';
import styles from './work-plan.module.css';

const POSTS = [
  'COUNTY_LEADER',
  'UNIT_LEADER',
  'RESPONSIBLE',
  'LIAISON',
] as const satisfies readonly PlanPost[];

interface Person {
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly fromOn: string;
}

type Values = Readonly<Record<PlanPost, Person>>;

/** The four people by post; another name is a successor from the day that is said. */
export function PostsFormPage() {
  return <UnitPlanForm>{(plan) => <PostsForm key={plan.id} plan={plan} />}</UnitPlanForm>;
}

function PostsForm({ plan }: { readonly plan: UnitPlan }) {
  const navigate = useNavigate();
  const { businessDate } = useSetting();
  const [form] = Form.useForm<Values>();
  const [, fill] = useMutation(FillPlanPostsMutation);

  async function submit(values: Values): Promise<CombinedError | undefined> {
    const posts = POSTS.map((post) => ({ post, ...values[post] }));
    const { error } = await fill({ commitment: plan.commitment.id, unit: plan.unit.id, posts });
    if (!error) await navigate(planPath(plan));
    return error;
  }

  return (
    <FormPage<Values>
      title={t('posts.form', { unit: plan.unit.shortName })}
      crumbs={[{ title: commitmentTitle(plan), to: planPath(plan) }]}
      submitLabel={t('posts.submit')}
      form={form}
      initialValues={valuesOf(plan, businessDate)}
      onSubmit={submit}
    >
      <p className="ms-quiet">{t('posts.hint')}</p>
      {POSTS.map((post) => (
        <fieldset key={post} className={styles.row} aria-label={t(`person.post.${post}`)}>
          <b className={styles.wide}>{t(`person.post.${post}`)}</b>
          <Form.Item name={[post, 'name']} label={t('person.name')} rules={required(t('person.name'))}>
            <Input autoComplete="off" maxLength={30} />
          </Form.Item>
          <Form.Item name={[post, 'title']} label={t('person.title')} rules={required(t('person.title'))}>
            <Input autoComplete="off" maxLength={60} />
          </Form.Item>
          <Form.Item name={[post, 'phone']} label={t('person.phone')} rules={required(t('person.phone'))}>
            <Input autoComplete="off" inputMode="tel" maxLength={20} />
          </Form.Item>
          <Form.Item name={[post, 'fromOn']} label={t('person.fromOn')} rules={chosen(t('person.fromOn'))}>
            <DayField required />
          </Form.Item>
        </fieldset>
      ))}
    </FormPage>
  );
}

function valuesOf({ people }: UnitPlan, today: string): Partial<Values> {
  const rows = POSTS.map((post) => {
    const now = people.find((it) => it.post === post && it.untilOn === null);
    const { name, title, phone, fromOn = today } = now ?? {};
    return [post, { name, title, phone: phone ?? undefined, fromOn }];
  });
  return Object.fromEntries(rows) as Partial<Values>;
}
