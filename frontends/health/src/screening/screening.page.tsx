import { ButtonLink, useMutation, useParams, usePageQuery } from '@minsheng/kit';
import { DetailPage } from '@minsheng/kit/data';
import { VoidButton } from '@minsheng/kit/form';
import { t } from '../messages.ts';
import { ScreeningDetail } from './screening-detail.tsx';
import { ScreeningQuery, VoidScreeningMutation } from './screening.documents.ts';

/** One screening, and what may be done with it. */
export function ScreeningPage() {
  const { id = '' } = useParams();
  return <ScreeningContent key={id} id={id} />;
}

function ScreeningContent({ id }: { readonly id: string }) {
  const query = usePageQuery(ScreeningQuery, { id });
  const screening = query.data?.screening;
  const [, voidScreening] = useMutation(VoidScreeningMutation);
  return (
    <DetailPage
      title={t('detail.title')}
      crumbs={[{ title: t('list.title'), to: '/health' }]}
      bar={
        <>
          {screening?.viewerCanAmend && !screening.voidedOn && (
            <ButtonLink to={`/health/screenings/${id}/result`}>{t('amend.action')}</ButtonLink>
          )}
          {screening?.viewerCanVoid && (
            <VoidButton
              coded
              record={screening}
              onStale={query.refetch}
              onVoid={async (seen, said) => (await voidScreening({ ...seen, ...said })).error}
            />
          )}
        </>
      }
      query={query}
      pick={(data) => data.screening}
    >
      {(found) => <ScreeningDetail screening={found} />}
    </DetailPage>
  );
}
