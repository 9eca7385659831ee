import { readFileSync } from 'node:fs';

/** One line of schema/modules.json. */
export interface ModuleEntry {
  readonly id: string;
  readonly title: string;
  /** Whether it has a front end to mount. */
  readonly remote: boolean;
}

/** A front end to mount that has no service of its own: it asks all modules. */
export type FrontEndEntry = Pick<ModuleEntry, 'id' | 'title'>;

const FILE = new URL('../../../schema/modules.json', import.meta.url);

interface Registry {
  readonly modules: readonly ModuleEntry[];
  readonly frontEnds: readonly FrontEndEntry[];
}

let cached: Registry | undefined;

function registry(): Registry {
  return (cached ??= JSON.parse(readFileSync(FILE, 'utf8')) as Registry);
}

/** All modules, in the order of the registry. */
export function modules(): readonly ModuleEntry[] {
  return registry().modules;
}

/** Front ends without a service, in the order of the registry; in the menu behind those of the modules. */
export function frontEnds(): readonly FrontEndEntry[] {
  return registry().frontEnds;
}

/** Throws where the registry has no such module. */
export function getModule(id: string): ModuleEntry {
  const found = modules().find((entry) => entry.id === id);
  if (!found) throw new Error(`no module ${id} in schema/modules.json`);
  return found;
}

export function servicePort(publicPort: number, id: string): number {
  return publicPort + 1 + modules().indexOf(getModule(id));
}

export function postgresPort(publicPort: number): number {
  return publicPort + 50;
}

export function serviceUrl(publicPort: number, id: string): string {
  return `http://127.0.0.1:${servicePort(publicPort, id)}`;
}

/** Where the browser finds a remote's files, same origin. */
export function remoteBase(id: string): string {
  return `/mf/${id}/`;
}

/** `public-security` -> `PUBLIC_SECURITY`, for environment variables. */
export function envName(id: string): string {
  return id.toUpperCase().replaceAll('-', '_');
}

/** `public-security` -> `minsheng_public_security`; its roles add `_owner` and `_app`. */
export function databaseName(id: string): string {
  return `minsheng_${id.replaceAll('-', '_')}`;
}

/** `public-security` -> `publicSecurityPart`: the field by which a bureau extends `Commitment`. */
export function partField(id: string): string {
  return `${camelCase(id)}Part`;
}

/** `public-security` -> `publicSecurity`: how the fields of a module begin. */
export function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `public-security` -> `publicSecurityRecords`: the field by which a bureau extends `Indicator`. */
export function recordsField(id: string): string {
  return partField(id).replace(/Part$/, 'Records');
}
