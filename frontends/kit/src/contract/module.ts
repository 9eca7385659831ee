import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/** Raised when a change would break a remote that is already deployed; the portal refuses any other number. */
export const CONTRACT_VERSION = 1;

/** Who is looking, as far as a menu needs to know. The server alone decides what may be read or written. */
export interface MenuViewer {
  readonly grants: readonly MenuGrant[];
}

export interface MenuGrant {
  readonly role: string;
  readonly unit?: { readonly code: string; readonly module: string } | null;
}

export interface MenuEntry {
  /** Below the module: `/` is the module's own front page. */
  readonly path: string;
  readonly label: string;
  /** Left out: everybody sees the entry. */
  readonly visible?: (viewer: MenuViewer) => boolean;
}

/** What `src/module.tsx` of a remote exposes: data, no logic. */
export interface FrontendModule {
  readonly contract: typeof CONTRACT_VERSION;
  /** As in schema/modules.json. */
  readonly id: string;
  readonly title: string;
  readonly menu: readonly MenuEntry[];
  /** Mounted at `/<id>`; pages are lazy. Without a front page, `/<id>` leads to the first entry of the menu. */
  readonly routes: RouteObject[];
  /** Page of the records behind an indicator, mounted at `/<id>/records/:code`. */
  readonly recordsRoute?: RouteObject;
  /** Which of the portal's places `src/widgets.tsx` fills. */
  readonly widgets?: readonly (keyof ModuleWidgets)[];
}

export interface CommitmentWidgetProps {
  readonly commitmentId: string;
  readonly commitmentCode: string;
  /** The commitment's indicators whose records this module holds. */
  readonly indicators: readonly { readonly id: string; readonly code: string }[];
}

/** What `src/widgets.tsx` of a remote exposes: parts that the portal's own pages leave room for. */
export interface ModuleWidgets {
  readonly commitment?: ComponentType<CommitmentWidgetProps>;
}

export function defineModule(module: Omit<FrontendModule, 'contract'>): FrontendModule {
  return { contract: CONTRACT_VERSION, ...module };
}

/** Whether a loaded remote keeps the contract that this portal was built for. */
export function isFrontendModule(candidate: unknown): candidate is FrontendModule {
  if (typeof candidate !== 'object' || candidate === null) return false;
  const module = candidate as Partial<FrontendModule>;
  return module.contract === CONTRACT_VERSION && Array.isArray(module.routes) && Array.isArray(module.menu);
}

/** All routes of a module, its records page among them. */
export function routesOf(module: FrontendModule): RouteObject[] {
  if (!module.recordsRoute) return module.routes;
  return [...module.routes, { ...module.recordsRoute, path: 'records/:code' }];
}

/** What a module's menu offers to somebody. */
export function menuFor({ menu }: Pick<FrontendModule, 'menu'>, viewer: MenuViewer): readonly MenuEntry[] {
  return menu.filter((entry) => entry.visible?.(viewer) ?? true);
}

export function holdsRole(viewer: MenuViewer, ...roles: readonly string[]): boolean {
  return viewer.grants.some((grant) => roles.includes(grant.role));
}

/** Whether a menu offers the records that these units keep: to them, to supervision and to the county leader. */
export function readsRecordsOf(viewer: MenuViewer, ...codes: readonly string[]): boolean {
  return (
    belongsToUnit(viewer, ...codes) || holdsRole(viewer, 'SUPERVISOR', 'SUPERVISION_LEAD', 'COUNTY_LEADER')
  );
}

export function belongsToUnit(viewer: MenuViewer, ...codes: readonly string[]): boolean {
  return viewer.grants.some((grant) => grant.unit != null && codes.includes(grant.unit.code));
}
