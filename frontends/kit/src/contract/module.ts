import { type ComponentType, createElement, lazy } from 'react';
import type { RouteObject } from 'react-router';

/** Raised when a change would break a remote that is already deployed; the portal refuses any other number. */
export const CONTRACT_VERSION = 2;

/** Who is looking, as far as a menu needs to know. The server alone decides what may be read or written. */
export interface MenuViewer {
  readonly grants: readonly MenuGrant[];
  /** Kinds of record (`Place`) that the server lets the viewer list; empty until it has answered. */
  readonly reads: readonly string[];
  /** Those that the viewer's unit keeps now. */
  readonly records: readonly string[];
  /** Whether the viewer may see the catalogue and its figures. */
  readonly readsFigures: boolean;
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

/** A kind of record with its pages; `src/generated` has one for each that the module's service declares. */
export interface ModuleKind {
  /** Its type in the graph: rights are asked for by it. */
  readonly name: string;
  /** `places`: its pages are mounted at `<module>/places/*`. */
  readonly path: string;
  /** Menu entries: of its list, and, where the list does not lead there anyway, of its form. */
  readonly many: string;
  readonly record?: string;
  readonly pages: () => Promise<{ readonly default: ComponentType }>;
}

/** What `src/module.tsx` of a remote exposes: data, no logic. */
export interface FrontendModule {
  readonly contract: typeof CONTRACT_VERSION;
  /** As in schema/modules.json. */
  readonly id: string;
  readonly title: string;
  /** Kinds of record, in the order of the menu. */
  readonly kinds: readonly ModuleKind[];
  /** What the menu has besides. */
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

type ModuleParts = Omit<FrontendModule, 'contract' | 'kinds' | 'menu' | 'routes'> &
  Partial<Pick<FrontendModule, 'kinds' | 'menu' | 'routes'>>;

export function defineModule(parts: ModuleParts): FrontendModule {
  return { contract: CONTRACT_VERSION, kinds: [], menu: [], routes: [], ...parts };
}

/** Whether a loaded remote keeps the contract that this portal was built for. */
export function isFrontendModule(candidate: unknown): candidate is FrontendModule {
  if (typeof candidate !== 'object' || candidate === null) return false;
  const module = candidate as Partial<FrontendModule>;
  return (
    module.contract === CONTRACT_VERSION &&
    Array.isArray(module.kinds) &&
    Array.isArray(module.routes) &&
    Array.isArray(module.menu)
  );
}

/** All routes of a module: its kinds' pages, its own, its records page. */
export function routesOf({ kinds, routes, recordsRoute }: FrontendModule): RouteObject[] {
  const derived = kinds.map((kind) => ({ path: `${kind.path}/*`, element: createElement(pagesOf(kind)) }));
  const records = recordsRoute ? [{ ...recordsRoute, path: 'records/:code' }] : [];
  return [...derived, ...routes, ...records];
}

// Once a kind: a lazy component made anew at each render would lose what its page holds.
const lazyPages = new WeakMap<ModuleKind, ComponentType>();

function pagesOf(kind: ModuleKind): ComponentType {
  const pages = lazyPages.get(kind) ?? lazy(kind.pages);
  lazyPages.set(kind, pages);
  return pages;
}

/**
 * What a module's menu offers to somebody, as the server's rights say: of each kind its list and its form, then what the
 * module has besides, then the kinds of which only the list has an entry.
 */
export function menuFor(
  { kinds, menu }: Pick<FrontendModule, 'kinds' | 'menu'>,
  viewer: MenuViewer,
): readonly MenuEntry[] {
  const readable = kinds.filter(({ name }) => viewer.reads.includes(name));
  const lists = readable.map(({ path, many }) => ({ path: `/${path}`, label: many }));
  const entered = readable.flatMap(({ name, path, record }, nth) => {
    if (record === undefined) return [];
    const form = viewer.records.includes(name) ? [{ path: `/${path}/new`, label: record }] : [];
    return [lists[nth]!, ...form];
  });
  const besides = menu.filter((entry) => entry.visible?.(viewer) ?? true);
  return [...entered, ...besides, ...lists.filter((_, nth) => readable[nth]!.record === undefined)];
}

export function holdsRole(viewer: Pick<MenuViewer, 'grants'>, ...roles: readonly string[]): boolean {
  return viewer.grants.some((grant) => roles.includes(grant.role));
}

/** For menu entries: whether the viewer may see the catalogue and its figures. */
export function readsFigures(viewer: Pick<MenuViewer, 'readsFigures'>): boolean {
  return viewer.readsFigures;
}

/** For menu entries: whether the viewer lists records of one of these kinds. */
export function readsKind(...names: readonly string[]): (viewer: MenuViewer) => boolean {
  return ({ reads }) => names.some((name) => reads.includes(name));
}

/** For menu entries: whether the viewer's unit keeps records of this kind. */
export function recordsKind(name: string): (viewer: MenuViewer) => boolean {
  return ({ records }) => records.includes(name);
}
