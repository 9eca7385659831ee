import { type FrontendModule, isFrontendModule, ModuleFailure, type ModuleWidgets } from '@minsheng/kit';
import { loadRemote, registerRemotes } from '@module-federation/runtime';
import type { RegistryModule } from '../registry/registry.ts';

/** The two calls of the federation runtime that the portal needs; a test brings its own. */
export interface RemoteRuntime {
  readonly register: (remotes: { name: string; entry: string }[], force: boolean) => void;
  readonly load: (path: string) => Promise<unknown>;
}

export type ModuleState = FrontendModule | 'loading' | 'failed';

const federation: RemoteRuntime = {
  register: (remotes, force) =>
    registerRemotes(
      remotes.map(({ name, entry }) => ({ name, entry: new URL(entry, location.href).href, type: 'module' })),
      { force },
    ),
  load: (path) => loadRemote(path),
};

/** Loads the registry's remotes when they are needed, each at most once until it is retried. */
export class Remotes {
  private readonly loads = new Map<string, Promise<unknown>>();
  private readonly listeners = new Set<() => void>();
  private states: Readonly<Record<string, ModuleState>> = {};

  constructor(
    readonly modules: readonly RegistryModule[],
    private readonly runtime: RemoteRuntime = federation,
    private readonly patience = 10_000,
  ) {
    runtime.register(
      modules.map((module) => ({ name: remoteName(module.id), entry: module.manifest })),
      false,
    );
  }

  /** A remote's manifest of pages; rejects where it is down, slow, broken or of another contract. */
  module(id: string): Promise<FrontendModule> {
    return this.once(`${remoteName(id)}/module`, async (loading) => {
      this.tell(id, 'loading');
      try {
        const module = defaultOf(await loading);
        if (!isFrontendModule(module)) throw new ModuleFailure('contract');
        this.tell(id, module);
        return module;
      } catch (failure) {
        this.tell(id, 'failed');
        throw failure;
      }
    });
  }

  /** What a remote has for the portal's own pages; empty where it has nothing. */
  widgets(id: string): Promise<ModuleWidgets> {
    return this.once(
      `${remoteName(id)}/widgets`,
      async (loading) => (defaultOf(await loading) ?? {}) as ModuleWidgets,
    );
  }

  /** Forgets a remote that failed and asks for its manifest anew, past the browser's cache. */
  retry(id: string): void {
    const found = this.modules.find((module) => module.id === id);
    if (!found) return;
    const name = remoteName(id);
    this.loads.delete(`${name}/module`);
    this.loads.delete(`${name}/widgets`);
    this.runtime.register([{ name, entry: `${found.manifest}?t=${Date.now()}` }], true);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): Readonly<Record<string, ModuleState>> => this.states;

  private once<Result>(path: string, read: (loading: Promise<unknown>) => Promise<Result>): Promise<Result> {
    const known = this.loads.get(path) as Promise<Result> | undefined;
    if (known) return known;
    const load = read(within(this.patience, this.runtime.load(path)));
    this.loads.set(path, load);
    // Whoever waits handles the failure; that nobody waits yet is no fault.
    load.catch(() => undefined);
    return load;
  }

  private tell(id: string, state: ModuleState): void {
    this.states = { ...this.states, [id]: state };
    for (const listener of this.listeners) listener();
  }
}

// Federation names become global variables: no hyphen. As in frontends/kit/vite.ts.
function remoteName(id: string): string {
  return id.replaceAll('-', '_');
}

function defaultOf(loaded: unknown): unknown {
  return (loaded as { default?: unknown } | null)?.default;
}

function within<Result>(patience: number, loading: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ModuleFailure('slow')), patience);
  });
  return Promise.race([loading, late]).finally(() => clearTimeout(timer));
}
