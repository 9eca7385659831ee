import './theme/kit.css';

export * from './contract/module.ts';
export { createClient } from './client/client.ts';
export { fetchAsDrawn, pageSession, usePageSession } from './client/drawn-for.ts';
export { newRequestKey } from './client/request-key.ts';
export {
  isForbidden,
  isSignedOut,
  missingModules,
  refusalsOf,
  sortRefusals,
  type ServerRefusal,
} from './client/errors.ts';
export { useServerEvents } from './client/live.ts';
export { usePageQuery, type PageQuery } from './client/use-page-query.ts';
export { IndicatorBar } from './bars/indicator-bar.tsx';
export { SegmentBar, type Segment } from './bars/segment-bar.tsx';
export { FileLink } from './files/file-link.tsx';
export * from './format/day.ts';
export { Forecast } from './format/forecast.tsx';
export { formatBytes } from './format/file-size.ts';
export * from './format/figure.ts';
export * from './format/number.ts';
export * from './format/indicator.ts';
export * from './format/session.tsx';
export { translator } from './i18n/translator.ts';
export { Light, standingWord } from './light/light.tsx';
export { concernsInWords, type Concern } from './light/concern.ts';
export * from './light/standing.ts';
export { AsOf, useAsOf } from './page/as-of.tsx';
export { Card, Facts, Notice, type Fact } from './page/card.tsx';
export { ModuleBoundary, ModuleFailure } from './page/module-boundary.tsx';
export { PageBar, PageBarSlot } from './page/page-bar.tsx';
export { QueryView } from './page/query-view.tsx';
export { KindLink, RecordsLink, type Rights, RightsProvider, useRights } from './page/rights.tsx';
export { SettingProvider, useSetting, type OwnUnit, type Setting, type Township } from './page/setting.tsx';
export * from './page/states.tsx';
export { SummaryMark } from './page/summary-mark.tsx';
export {
  createBrowserRouter,
  Link,
  Navigate,
  NavLink,
  Outlet,
  useLocation,
  useNavigate,
  useParams,
  useRoutes,
  useSearchParams,
} from 'react-router';
export type { RouteObject } from 'react-router';
export { RouterProvider } from 'react-router/dom';
export { Provider as ClientProvider, useClient, useMutation } from 'urql';
export type { CombinedError } from '@urql/core';
