import { createContext, use, useSyncExternalStore } from 'react';
import type { ModuleState, Remotes } from './remotes.ts';

const Context = createContext<Remotes | null>(null);

export const RemotesProvider = Context.Provider;

export function useRemotes(): Remotes {
  const remotes = use(Context);
  if (!remotes) throw new Error('no remotes: the component stands outside the portal');
  return remotes;
}

/** How far each remote is; renders anew when one arrives or fails. */
export function useModuleStates(): Readonly<Record<string, ModuleState>> {
  const remotes = useRemotes();
  return useSyncExternalStore(remotes.subscribe, remotes.snapshot);
}
