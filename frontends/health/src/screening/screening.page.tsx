import { useState } from 'react';
import { ButtonLink, Button, useMutation, useParams, usePageQuery } from '@minsheng/kit';
import { DetailPage } from '@minsheng/kit/data';
import { ReasonDialog } from '@minsheng/kit/form';
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
  return (
    <DetailPage
      title={t('detail.title')}
      crumbs={[{ title: t('list.title'), to: '/health' }]}
      bar={
        <>
          {screening?.viewerCanAmend && !screening.voidedOn && (
            <ButtonLink to={`/health/screenings/${id}/result`}>{t('amend.action')}</ButtonLink>
          )}
          {screening?.viewerCanVoid && <VoidButton id={id} />}
        </>
      }
      query={query}
      pick={(data) => data.screening}
    >
      {(found) => <ScreeningDetail screening={found} />}
    </DetailPage>
  );
}

function VoidButton({ id }: { readonly id: string }) {
  const [open, setOpen] = useState(false);
  const [, voidScreening] = useMutation(VoidScreeningMutation);
  async function submit(reason: string) {
    const { error } = await voidScreening({ id, reason });
    if (!error) setOpen(false);
    return error;
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('void.action')}</Button>
      <ReasonDialog
        open={open}
        title={t('void.title')}
        hint={t('void.hint')}
        label={t('void.reason')}
        submitLabel={t('void.submit')}
        onCancel={() => setOpen(false)}
        onSubmit={submit}
      />
    </>
  );
}
