import { useState } from 'react';
import {
  ForbiddenPanel,
  formatDay,
  formatDecimal,
  Link,
  Notice,
  Skeleton,
  useMutation,
  usePageQuery,
  useSetting,
} from '@minsheng/kit';
import { DayField, Form, NoteField, RecordFormPage, ScanField } from '@minsheng/kit/form';
import type { RecordDissuasionsInput, RecordDissuasionsMutation as Answer } from '../gql/graphql.ts';
import { drafts } from '../generated/drafts.ts';
import { t } from '../messages.ts';
import { dayPlus, firstOwed, owedFrom } from './days.ts';
import { OwedDaysQuery, RecordDissuasionsMutation } from './dissuasion.documents.ts';
import { spanOf } from './gaps.ts';
import styles from './dissuasion.module.css';
import { PaperFields } from './paper-fields.tsx';
import { type DayDraft, WeekRows } from './week-rows.tsx';

interface Draft extends Partial<Omit<RecordDissuasionsInput, 'days'>> {
  readonly days?: readonly DayDraft[];
}

/** States the days of a week under one paper, all or none; then the next week. */
export function WeekFormPage() {
  const { businessDate } = useSetting();
  // Today's may still come.
  const { gapsFrom, gapsTo } = spanOf(undefined, dayPlus(businessDate, -1), businessDate);
  const { data, error } = usePageQuery(OwedDaysQuery, { from: gapsFrom, to: gapsTo });
  if (!data && !error) return <Skeleton lines={12} />;
  if (!data?.viewerCanRecordDissuasion) return <ForbiddenPanel />;
  return <WeekForm owed={data.missingDissuasionDays ?? []} />;
}

function WeekForm({ owed }: { readonly owed: readonly string[] }) {
  const { businessDate } = useSetting();
  const [form] = Form.useForm<Draft>();
  const [, record] = useMutation(RecordDissuasionsMutation);
  const [first, setFirst] = useState<string | undefined>(() => firstOwed(owed, businessDate));

  /** The week from a day on, with what was typed for its days already. */
  function rowsFrom(day: string): DayDraft[] {
    const typed = (form.getFieldValue('days') ?? []) as readonly DayDraft[];
    return owedFrom(day, owed, businessDate).map((it) => typed.find((row) => row.day === it) ?? { day: it });
  }

  function fillFrom(day: string | undefined): void {
    setFirst(day);
    if (day) form.setFieldsValue({ days: rowsFrom(day) });
  }

  async function send(draft: Draft, requestKey: string, confirmed: string[]) {
    const { data, error } = await record({ input: draft as RecordDissuasionsInput, requestKey, confirmed });
    const made = data?.recordDissuasions;
    const last = made?.at(-1)?.day;
    if (last && last < businessDate) fillFrom(dayPlus(last, 1));
    return { made, error };
  }

  return (
    <RecordFormPage<Draft, Answer['recordDissuasions']>
      title={t('week.title')}
      crumbs={[{ title: t('dissuasion.list'), to: '/public-security/dissuasions' }]}
      submitLabel={t('week.submit')}
      form={form}
      initialValues={{ days: rowsFrom(firstOwed(owed, businessDate)), signedOn: businessDate }}
      send={send}
      draft={{ documents: drafts, kind: 'Dissuasion', act: 'record-week' }}
      emptied={['paper', 'scan', 'note']}
      outcome={(made) => <Outcome made={made} />}
    >
      <p className={`ms-quiet ${styles.hint}`}>{t('week.hint')}</p>
      <div className="ms-form-two">
        <Form.Item label={t('week.first')}>
          <DayField label={t('week.first')} max={businessDate} value={first} onChange={fillFrom} />
        </Form.Item>
        <PaperFields />
      </div>
      <WeekRows />
      <ScanField module="public-security" label={t('dissuasion.scan')} />
      <NoteField />
    </RecordFormPage>
  );
}

function Outcome({ made }: { readonly made: Answer['recordDissuasions'] }) {
  const days = made.map(({ day }) => day).sort();
  const count = made.reduce((sum, { warned }) => sum + warned, 0);
  return (
    <Notice tone="good">
      <span>
        {t('week.made', {
          from: formatDay(days[0]!),
          to: formatDay(days.at(-1)!),
          days: days.length,
          count: formatDecimal(String(count)),
        })}
      </span>
      <Link to="/public-security/dissuasions">{t('week.made.open')}</Link>
    </Notice>
  );
}
