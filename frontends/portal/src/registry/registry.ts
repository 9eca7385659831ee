import { fetchAsDrawn } from '@minsheng/kit';

/** One remote as the gateway names it. */
export interface RegistryModule {
  readonly id: string;
  readonly title: string;
  /** Same-origin address of its mf-manifest.json. */
  readonly manifest: string;
}

export interface Registry {
  readonly modules: readonly RegistryModule[];
  readonly demonstration: boolean;
  /** The day on which business is done, for when the catalogue cannot be asked. */
  readonly businessDate?: string;
}

/** Asks the gateway which remotes there are. Throws where it does not answer with a registry. */
export async function fetchRegistry(): Promise<Registry> {
  const response = await fetchAsDrawn('/api/registry', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`registry answered ${response.status}`);
  return readRegistry(await response.json());
}

/** Keeps what a portal can mount: an entry that points outside `/mf/` of this origin is never loaded. */
export function readRegistry(answer: unknown): Registry {
  const { modules, demonstration, businessDate } = (answer ?? {}) as Partial<Record<keyof Registry, unknown>>;
  if (!Array.isArray(modules)) throw new Error('registry without modules');
  return {
    modules: modules.filter(isModule),
    demonstration: demonstration === true,
    ...(typeof businessDate === 'string' ? { businessDate } : {}),
  };
}

/** `public-security` -> `publicSecurityPart`: the field by which a bureau extends a commitment. */
export function partField(id: string): string {
  return `${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Part`;
}

export interface BureauPart {
  readonly latestRecordOn?: string | null;
  /** Null where the number is too small to be told outside the unit. */
  readonly pending: number | null;
}

/** Where the parts of an answer are found, for saying which is missing. */
export function modulePartsOf(modules: readonly RegistryModule[]) {
  return modules.map(({ id }) => ({ id, field: partField(id) }));
}

/** What the bureaus of the registry say about a commitment; the generated fragment has one field for each. */
export function partsOf(commitment: object, modules: readonly RegistryModule[]): BureauPart[] {
  const fields = commitment as Record<string, BureauPart | null | undefined>;
  return modules.map(({ id }) => fields[partField(id)]).filter((part) => part != null);
}

function isModule(candidate: unknown): candidate is RegistryModule {
  const { id, title, manifest } = (candidate ?? {}) as Partial<Record<keyof RegistryModule, unknown>>;
  if (typeof id !== 'string' || typeof title !== 'string' || typeof manifest !== 'string') return false;
  return /^[a-z]+(-[a-z]+)*$/.test(id) && /^\/mf\/[\w./-]+$/.test(manifest) && !manifest.includes('..');
}
