import { Button, ButtonLink, usePageQuery } from '@minsheng/kit';
import { ListPage, useFilters, usePaging } from '@minsheng/kit/data';
import { type Choice, ChoiceFilter } from '@minsheng/kit/portal-form';
import type { Role } from '../gql/graphql.ts';
import { roleChoices, useUnitChoices } from './choices.ts';
import { grantColumns } from './grant-columns.tsx';
import { GrantsQuery } from './grant.documents.ts';
import { t } from './messages.ts';

const CURRENT: readonly Choice[] = [{ value: 'true', label: t('grant.current.yes') }];
const DELEGATED: readonly Choice[] = [
  { value: 'true', label: t('grant.delegated.yes') },
  { value: 'false', label: t('grant.delegated.no') },
];

/** Who holds which role for whom, the latest first. */
export function GrantListPage() {
  const units = useUnitChoices();
  const { values, change, reset, used } = useFilters({ inAddress: ['role', 'unit', 'current', 'delegated'] });
  const paging = usePaging(JSON.stringify(values));
  const filter = {
    role: values.role as Role | undefined,
    unit: values.unit,
    current: values.current === 'true' || undefined,
    delegated: values.delegated === undefined ? undefined : values.delegated === 'true',
  };
  const query = usePageQuery(GrantsQuery, { filter, after: paging.after });
  return (
    <ListPage
      title={t('grant.title')}
      head={
        <>
          <p className="ms-quiet">{t('grant.hint')}</p>
          {query.data?.viewer.viewerCanGrantRoles && (
            <ButtonLink kind="primary" to="/administration/grants/new">
              {t('grant.new')}
            </ButtonLink>
          )}
        </>
      }
      filters={
        <>
          <ChoiceFilter
            label={t('grant.role')}
            value={values.role}
            onChange={(role) => change('role', role)}
            choices={roleChoices}
          />
          <ChoiceFilter
            label={t('grant.unit')}
            value={values.unit}
            onChange={(unit) => change('unit', unit)}
            choices={units}
            wide
          />
          <ChoiceFilter
            label={t('grant.current')}
            value={values.current}
            onChange={(current) => change('current', current)}
            choices={CURRENT}
          />
          <ChoiceFilter
            label={t('grant.delegated')}
            value={values.delegated}
            onChange={(delegated) => change('delegated', delegated)}
            choices={DELEGATED}
          />
          {used && (
            <Button kind="plain" onClick={reset}>
              {t('account.filter.clear')}
            </Button>
          )}
        </>
      }
      query={query}
      pick={(data) => data.grants}
      columns={grantColumns(query.refetch, true)}
      rowKey={({ id }) => id}
      paging={paging}
      empty={t('grant.empty')}
    />
  );
}
