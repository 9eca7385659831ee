import { DataTable } from '@minsheng/kit/data';
import type { GrantRowFragment } from '../gql/graphql.ts';
import styles from './administration.module.css';
import { grantColumns } from './grant-columns.tsx';

interface GrantTableProps {
  readonly label: string;
  readonly grants: readonly GrantRowFragment[];
  readonly empty: string;
  readonly onEnded: () => void;
}

/** Grants on a page about somebody. */
export function GrantTable({ label, grants, empty, onEnded }: GrantTableProps) {
  if (grants.length === 0) return <p className={`ms-quiet ${styles.quiet}`}>{empty}</p>;
  return (
    <DataTable label={label} columns={grantColumns(onEnded, false)} rows={grants} rowKey={({ id }) => id} />
  );
}
