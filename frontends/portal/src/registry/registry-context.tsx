import { createContext, use } from 'react';
import type { Registry } from './registry.ts';

const Context = createContext<Registry>({ modules: [], demonstration: false });

export const RegistryProvider = Context.Provider;

export function useRegistry(): Registry {
  return use(Context);
}
