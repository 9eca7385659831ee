import { useState } from 'react';
import { Input, Select } from 'antd';
import type { Connection } from '../data/paging.ts';
import { formatDecimal } from '../format/number.ts';
import { readQuantity } from '../format/exact.ts';
import { t } from '../i18n/messages.ts';
import { Button } from '../page/states.tsx';
import { Themed } from '../theme/themed.tsx';
import { type ListState, PAGE_SIZES, ROWS_BY_NUMBER } from './list-state.ts';

interface ListPagingProps {
  readonly connection: Pick<Connection<unknown>, 'totalCount' | 'pageInfo'>;
  readonly state: ListState;
  readonly onChange: (step: Partial<Pick<ListState, 'page' | 'after' | 'size'>>) => void;
}

/** How many there are, and the way to any page: by number up to {@link ROWS_BY_NUMBER} rows, beyond page after page. */
export function ListPaging({ connection: { totalCount, pageInfo }, state, onChange }: ListPagingProps) {
  const { page, size } = state;
  const pages = Math.max(1, Math.ceil(totalCount / size));
  const byNumber = Math.min(pages, Math.floor(ROWS_BY_NUMBER / size));
  function forward(): void {
    const beyond = page + 1 > byNumber;
    onChange({ page: page + 1, after: beyond ? (pageInfo.endCursor ?? undefined) : undefined });
  }
  return (
    <div className="ms-paging">
      <span role="status">
        {t('kind.page', {
          total: formatDecimal(String(totalCount)),
          page,
          pages: formatDecimal(String(pages)),
        })}
      </span>
      <span className="ms-paging-steps">
        <PageSize size={size} onChange={(next) => onChange({ size: next })} />
        {byNumber > 1 && <GoTo most={byNumber} onGo={(next) => onChange({ page: next })} />}
        <Button disabled={page === 1} onClick={() => onChange({ page: Math.min(page - 1, byNumber) })}>
          {t('list.previous')}
        </Button>
        <Button disabled={!pageInfo.hasNextPage} onClick={forward}>
          {t('list.next')}
        </Button>
      </span>
    </div>
  );
}

function PageSize({ size, onChange }: { readonly size: number; readonly onChange: (size: number) => void }) {
  return (
    <Themed>
      <Select
        aria-label={t('kind.size')}
        value={size}
        onChange={onChange}
        options={PAGE_SIZES.map((value) => ({ value, label: t('kind.sizeOf', { size: value }) }))}
      />
    </Themed>
  );
}

function GoTo({ most, onGo }: { readonly most: number; readonly onGo: (page: number) => void }) {
  const [typed, setTyped] = useState('');
  const page = Number(readQuantity(typed));
  const fits = Number.isInteger(page) && page >= 1 && page <= most;
  return (
    <Themed>
      <Input
        className="ms-go-to"
        inputMode="numeric"
        aria-label={t('kind.goTo')}
        placeholder={t('kind.goTo')}
        status={typed && !fits ? 'error' : undefined}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onPressEnter={() => fits && onGo(page)}
      />
    </Themed>
  );
}
