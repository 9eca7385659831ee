import {
  AsOf,
  isDayUpTo,
  useAsOf,
  useParams,
  usePageQuery,
  useSearchParams,
  useServerEvents,
  useSetting,
} from '@minsheng/kit';
import { DetailPage } from '@minsheng/kit/data';
import { t } from '../messages.ts';
import { IndicatorBody } from './indicator-body.tsx';
import { IndicatorQuery } from './indicator.documents.ts';

/** One indicator as of any day, also as it was known on an earlier one. */
export function IndicatorPage() {
  const { code = '' } = useParams();
  return <IndicatorContent key={code} code={code} />;
}

function IndicatorContent({ code }: { readonly code: string }) {
  const { year } = useSetting();
  const [asOf, chooseDay] = useAsOf();
  const [knownOn, chooseKnownOn] = useKnownOn();
  const query = usePageQuery(IndicatorQuery, { year, code, asOf, knownOn });
  const indicator = query.data?.indicatorByCode;
  useServerEvents(indicator ? [indicator.id] : [], query);
  return (
    <DetailPage
      title={indicator ? t('indicator.title', { code, name: indicator.name }) : code}
      crumbs={[{ title: t('menu.indicators'), to: '/supervision' }]}
      bar={<AsOf day={asOf} onChange={chooseDay} />}
      query={query}
      pick={(data) => data.indicatorByCode}
    >
      {(found) => <IndicatorBody indicator={found} asOf={asOf} knownOn={knownOn} onKnownOn={chooseKnownOn} />}
    </DetailPage>
  );
}

/** In the address beside the day itself; undefined means all that is known now. */
function useKnownOn(): readonly [string | undefined, (day: string | undefined) => void] {
  const { businessDate } = useSetting();
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('knownOn');
  const choose = (day: string | undefined) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (day) next.set('knownOn', day);
        else next.delete('knownOn');
        return next;
      },
      { replace: true },
    );
  return [isDayUpTo(wanted, businessDate) ? wanted : undefined, choose];
}
