import {
  EmptyPanel,
  PageBar,
  QueryView,
  usePageQuery,
  useParams,
  useServerEvents,
  useSetting,
} from '@minsheng/kit';
import { t } from '../messages.ts';
import { ActBar } from './act-bar.tsx';
import { LineTable } from './line-table.tsx';
import { ReturnHead } from './return-head.tsx';
import { ReturnQuery } from './return.documents.ts';
import { TextList } from './text-list.tsx';

/** A unit's return for a period: figures, words, and what the reader may do with it. */
export function ReturnPage() {
  const { period = '', unit = '' } = useParams();
  const { year } = useSetting();
  const id = `${year}-${period}.${unit}`;
  const query = usePageQuery(ReturnQuery, { id });
  const shown = query.data?.unitReturn;
  useServerEvents(shown?.lines.map(({ indicator }) => indicator.id) ?? [], query);
  return (
    <>
      <PageBar
        title={
          shown ? t('return.title', { unit: shown.unit.name, period: shown.period.name }) : t('returns.title')
        }
        crumbs={[{ title: t('returns.title'), to: `/supervision/returns/${period}` }]}
      />
      <div className="ms-page">
        <QueryView
          query={query}
          pick={({ unitReturn }) => unitReturn}
          empty={<EmptyPanel text={t('return.missing')} />}
        >
          {(found) => (
            <div className="ms-stack">
              <ReturnHead shown={found} />
              <ActBar key={found.revision} shown={found} refetch={query.refetch} />
              <LineTable shown={found} refetch={query.refetch} />
              <TextList shown={found} refetch={query.refetch} />
            </div>
          )}
        </QueryView>
      </div>
    </>
  );
}
