import { Button, ButtonLink, Link, usePageQuery } from '@minsheng/kit';
import { type Column, ListPage, useFilters, usePaging } from '@minsheng/kit/data';
import { ChoiceFilter, TextFilter } from '@minsheng/kit/portal-form';
import type { AccountState, AccountsQuery as AccountsAnswer } from '../gql/graphql.ts';
import { AccountsQuery } from './account.documents.ts';
import { AccountStateMark } from './account-state.tsx';
import { stateChoices, useUnitChoices } from './choices.ts';
import { t } from './messages.ts';

type Row = NonNullable<AccountsAnswer['accounts']>['edges'][number]['node'];

const COLUMNS: Column<Row>[] = [
  {
    key: 'username',
    title: t('account.username'),
    heading: true,
    render: ({ id, username }) => <Link to={`/administration/accounts/${id}`}>{username}</Link>,
  },
  { key: 'name', title: t('account.name'), render: ({ name }) => name },
  { key: 'unit', title: t('account.unit'), render: ({ unit }) => unit?.name ?? t('account.noUnit') },
  { key: 'state', title: t('account.state'), render: (account) => <AccountStateMark account={account} /> },
];

/** All accounts, for the system and the security administrator. */
export function AccountListPage() {
  const units = useUnitChoices();
  const { values, change, reset, used } = useFilters({ inAddress: ['unit', 'state'], private: ['text'] });
  const paging = usePaging(JSON.stringify(values));
  const filter = { text: values.text, unit: values.unit, state: values.state as AccountState | undefined };
  const query = usePageQuery(AccountsQuery, { filter, after: paging.after });
  return (
    <ListPage
      title={t('account.title')}
      head={
        <>
          <p className="ms-quiet">{t('account.hint')}</p>
          {query.data?.viewer.viewerCanCreateAccount && (
            <ButtonLink kind="primary" to="/administration/accounts/new">
              {t('account.new')}
            </ButtonLink>
          )}
        </>
      }
      filters={
        <>
          <TextFilter
            label={t('account.filter.text')}
            value={values.text}
            onChange={(text) => change('text', text)}
          />
          <ChoiceFilter
            label={t('account.unit')}
            value={values.unit}
            onChange={(unit) => change('unit', unit)}
            choices={units}
            wide
          />
          <ChoiceFilter
            label={t('account.state')}
            value={values.state}
            onChange={(state) => change('state', state)}
            choices={stateChoices}
          />
          {used && (
            <Button kind="plain" onClick={reset}>
              {t('account.filter.clear')}
            </Button>
          )}
        </>
      }
      query={query}
      pick={(data) => data.accounts}
      columns={COLUMNS}
      rowKey={({ id }) => id}
      paging={paging}
      empty={t('account.empty')}
    />
  );
}
