import { usePageQuery } from '@minsheng/kit';
import { Form, Select } from '@minsheng/kit/form';
import { t } from '../messages.ts';
import { NamedSitesQuery } from './site.documents.ts';

interface SiteFieldProps {
  /** Type of the record. */
  readonly record: string;
  readonly kind?: string | null;
}

/** Which of the sites that the notice names a record is of; nothing where it names none. */
export function SiteField({ record, kind = null }: SiteFieldProps) {
  const { data } = usePageQuery(NamedSitesQuery, {});
  const named = data?.namedSites.filter((it) => it.record === record && it.kind === kind) ?? [];
  if (named.length === 0) return null;
  return (
    <Form.Item name="site" label={t('site')} extra={t('site.hint')}>
      <Select allowClear options={named.map(({ name }) => ({ value: name, label: name }))} />
    </Form.Item>
  );
}
