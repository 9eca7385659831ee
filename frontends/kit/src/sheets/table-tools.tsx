import { useState } from 'react';
import { CombinedError } from '@urql/core';
import { GraphQLError } from 'graphql';
import { Dropdown } from 'antd';
import { purposeOptions } from '../form/purposes.ts';
import { ReasonDialog } from '../form/reason-dialog.tsx';
import { t } from '../i18n/messages.ts';
import { Notice } from '../page/card.tsx';
import { Button, ButtonLink } from '../page/states.tsx';
import { Themed } from '../theme/themed.tsx';
import { type ExportAsked, downloadList } from './sheet-calls.ts';
import type { SheetKind } from './sheet-types.ts';
import './sheets.css';

interface TableToolsProps {
  readonly kind: SheetKind;
  /** What of the list is shown: the same is exported. */
  readonly filter: object;
  readonly orderBy?: object;
  /** Whether the reader records the kind and a table can say it. */
  readonly imports: boolean;
  /** Whether the reader may have people of his own unit whole, for a purpose. */
  readonly whole: boolean;
}

/** Beside a list: its rows as a table out, and a table in. */
export function TableTools({ kind, filter, orderBy, imports, whole }: TableToolsProps) {
  const [asks, setAsks] = useState(false);
  const [failure, setFailure] = useState<string>();

  async function download(
    wanted: Pick<ExportAsked, 'format' | 'note' | 'purpose'>,
  ): Promise<Error | undefined> {
    setFailure(undefined);
    try {
      await downloadList(kind, { ...wanted, filter, orderBy });
      return undefined;
    } catch (error) {
      return error as Error;
    }
  }

  async function choose(key: string): Promise<void> {
    if (key === 'whole') setAsks(true);
    else setFailure((await download({ format: key === 'csv' ? 'csv' : 'xlsx' }))?.message);
  }

  const items = [
    { key: 'xlsx', label: t('sheet.export.xlsx') },
    { key: 'csv', label: t('sheet.export.csv') },
    ...(whole ? [{ key: 'whole', label: t('sheet.export.whole') }] : []),
  ];
  return (
    <>
      {imports && <ButtonLink to={kind.page}>{t('sheet.import')}</ButtonLink>}
      <Themed>
        <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => void choose(key) }}>
          <span>
            <Button>{t('sheet.export')}</Button>
          </span>
        </Dropdown>
      </Themed>
      {failure && <Notice tone="bad">{failure}</Notice>}
      <ReasonDialog
        open={asks}
        title={t('sheet.export.whole')}
        hint={t('sheet.export.whole.hint')}
        label={t('sheet.export.purpose')}
        options={purposeOptions()}
        submitLabel={t('sheet.export')}
        onCancel={() => setAsks(false)}
        onSubmit={async (note, purpose) => {
          const refused = await download({ format: 'xlsx', purpose, note });
          if (!refused) setAsks(false);
          return refused && new CombinedError({ graphQLErrors: [new GraphQLError(refused.message)] });
        }}
      />
    </>
  );
}
