import { createContext, lazy, type ReactNode, Suspense, use, useEffect, useMemo } from 'react';
import {
  Button,
  isSignedOut,
  pageSession,
  Panel,
  type Setting,
  SettingProvider,
  shanghaiToday,
  Skeleton,
  usePageQuery,
  usePageSession,
} from '@minsheng/kit';
import type { ViewerQuery as ViewerAnswer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import type { Registry } from '../registry/registry.ts';
import { ownUnitsOf } from './own-units.ts';
import { SettingQuery, TownshipsQuery, ViewerQuery } from './session.documents.ts';
import { SignInPage } from './sign-in.page.tsx';
import { SwitchedPage } from './switched.page.tsx';

const FirstStepsPage = lazy(() =>
  import('../account/first-steps.page.tsx').then((it) => ({ default: it.FirstStepsPage })),
);

export type Viewer = ViewerAnswer['viewer'];

const Context = createContext<Viewer | null>(null);

export function useViewer(): Viewer {
  const viewer = use(Context);
  if (!viewer) throw new Error('no viewer: the component stands outside the session');
  return viewer;
}

interface SessionProps {
  readonly registry: Registry;
  readonly children: ReactNode;
}

/** Who is looking and on which business day; the sign-in page where nobody is, and what must be done first. */
export function Session({ registry, children }: SessionProps) {
  const { data, error, refetch } = usePageQuery(ViewerQuery, {});
  const { standing, viewer: drawnFor } = usePageSession();
  const viewer = data?.viewer;
  useEffect(() => {
    if (viewer) pageSession.drawFor(viewer.id);
  }, [viewer]);
  useEffect(() => {
    // A fresh page holds nothing of whoever was here before.
    if (standing === 'entered') location.reload();
  }, [standing]);
  const county = useCountySetting(registry);
  const setting = useMemo(() => county && { ...county, ownUnits: ownUnitsOf(viewer) }, [county, viewer]);
  if (standing === 'switched') return <SwitchedPage />;
  if (standing !== 'current' || (error && isSignedOut(error)))
    return <SignInPage demonstration={registry.demonstration} hasEnded={drawnFor !== undefined} />;
  // What is below asks in the name of whom the page is drawn for.
  if (viewer && drawnFor !== viewer.id) return <Skeleton />;
  const restriction = viewer?.restriction;
  if (restriction) {
    return (
      <Suspense fallback={<Skeleton />}>
        {/* A fresh page holds nothing of what was refused before. */}
        <FirstStepsPage key={restriction} restriction={restriction} onDone={() => location.reload()} />
      </Suspense>
    );
  }
  if (viewer && setting) {
    return (
      <Context.Provider value={viewer}>
        <SettingProvider value={setting}>{children}</SettingProvider>
      </Context.Provider>
    );
  }
  if (!error) return <Skeleton />;
  return (
    <Panel title={t('app.failed.title')} hint={t('app.failed.hint')} role="alert">
      <Button onClick={refetch}>{t('app.retry')}</Button>
    </Panel>
  );
}

/** Undefined until it is known. With the catalogue away the shell still stands. */
function useCountySetting(registry: Registry): Omit<Setting, 'ownUnits'> | undefined {
  const { data, error } = usePageQuery(SettingQuery, {});
  const { data: places } = usePageQuery(TownshipsQuery, {});
  return useMemo(() => {
    if (!data && !error) return undefined;
    const businessDate = data?.setting.businessDate ?? registry.businessDate ?? shanghaiToday();
    return {
      businessDate,
      year: Number(businessDate.slice(0, 4)),
      demonstration: data?.setting.demonstration ?? registry.demonstration,
      region: data?.setting.region.name ?? '',
      townships: places?.townships.filter(({ isCounty }) => !isCounty) ?? [],
    };
  }, [data, error, places, registry]);
}
