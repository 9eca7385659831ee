import { createContext, lazy, type ReactNode, Suspense, use, useMemo } from 'react';
import {
  Button,
  isSignedOut,
  Panel,
  type Setting,
  SettingProvider,
  shanghaiToday,
  Skeleton,
  usePageQuery,
} from '@minsheng/kit';
import type { ViewerQuery as ViewerAnswer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import type { Registry } from '../registry/registry.ts';
import { ownUnitsOf } from './own-units.ts';
import { SettingQuery, TownshipsQuery, ViewerQuery } from './session.documents.ts';
import { SignInPage } from './sign-in.page.tsx';

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
  readonly signedOut: boolean;
  readonly children: ReactNode;
}

/** Who is looking and on which business day; the sign-in page where nobody is, and what must be done first. */
export function Session({ registry, signedOut, children }: SessionProps) {
  const { data, error, refetch } = usePageQuery(ViewerQuery, {});
  const county = useCountySetting(registry);
  const setting = useMemo(() => county && { ...county, ownUnits: ownUnitsOf(data?.viewer) }, [county, data]);
  if (signedOut || (error && isSignedOut(error)))
    return <SignInPage demonstration={registry.demonstration} />;
  const restriction = data?.viewer.restriction;
  if (restriction) {
    return (
      <Suspense fallback={<Skeleton />}>
        {/* A fresh page holds nothing of what was refused before. */}
        <FirstStepsPage key={restriction} restriction={restriction} onDone={() => location.reload()} />
      </Suspense>
    );
  }
  if (data && setting) {
    return (
      <Context.Provider value={data.viewer}>
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
