import { Button, Card } from '@minsheng/kit';
import { DataTable } from '@minsheng/kit/data';
import { useState } from 'react';
import styles from '../administration/administration.module.css';
import { days } from '../administration/format.ts';
import { GrantTable } from '../administration/grant-table.tsx';
import { t } from '../administration/messages.ts';
import type { GrantRowFragment } from '../gql/graphql.ts';
import { DelegateDialog } from './delegate-dialog.tsx';

interface DelegationCardProps {
  readonly grants: readonly GrantRowFragment[];
  readonly delegations: readonly GrantRowFragment[];
  readonly onChanged: () => void;
}

/** One's own rights, and what of them is lent to colleagues. */
export function DelegationCard({ grants, delegations, onChanged }: DelegationCardProps) {
  const [lending, setLending] = useState<GrantRowFragment>();
  const held = grants.filter(({ state }) => state === 'IN_FORCE' || state === 'PLANNED');
  return (
    <>
      <Card title={t('my.grants')} note={t('delegate.hint')}>
        {held.length === 0 ? (
          <p className={`ms-quiet ${styles.quiet}`}>{t('grant.none')}</p>
        ) : (
          <DataTable
            label={t('my.grants')}
            rows={held}
            rowKey={({ id }) => id}
            columns={[
              { key: 'role', title: t('grant.role'), heading: true, render: ({ role }) => t(`role.${role}`) },
              { key: 'unit', title: t('grant.unit'), render: ({ unit }) => unit?.name ?? t('grant.county') },
              { key: 'days', title: t('grant.days'), render: ({ from, to }) => days(from, to) },
              {
                key: 'state',
                title: t('grant.state'),
                render: ({ state, lender }) =>
                  lender ? t('grant.lentBy', { name: lender.name }) : t(`grant.state.${state}`),
              },
              {
                key: 'lend',
                title: '',
                render: (grant) =>
                  canLend(grant) && (
                    <Button
                      kind="plain"
                      label={t('delegate.of', { role: t(`role.${grant.role}`) })}
                      onClick={() => setLending(grant)}
                    >
                      {t('delegate.action')}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </Card>
      <Card title={t('my.delegations')}>
        <GrantTable
          label={t('my.delegations')}
          grants={delegations}
          empty={t('delegation.none')}
          onEnded={onChanged}
        />
      </Card>
      {lending && (
        <DelegateDialog
          grant={lending}
          onClose={() => setLending(undefined)}
          onLent={() => {
            setLending(undefined);
            onChanged();
          }}
        />
      )}
    </>
  );
}

// What is offered; the server decides.
function canLend({ state, unit, delegated }: GrantRowFragment): boolean {
  return state === 'IN_FORCE' && unit != null && !delegated;
}
