import { useState } from 'react';
import { useSearchParams } from 'react-router';

export type Filters<Key extends string> = Readonly<Partial<Record<Key, string>>>;

/**
 * Filters of a list. Those in `inAddress` are kept in the address, so that going back finds them;
 * those in `private` (an ID number, a name) never leave memory.
 */
export function useFilters<Open extends string, Private extends string = never>(keys: {
  readonly inAddress: readonly Open[];
  readonly private?: readonly Private[];
}) {
  const [search, setSearch] = useSearchParams();
  const [hidden, setHidden] = useState<Readonly<Record<string, string | undefined>>>({});
  const open: Record<string, string> = {};
  for (const key of keys.inAddress) {
    const value = search.get(key);
    if (value) open[key] = value;
  }
  const values = { ...open, ...hidden } as Filters<Open | Private>;

  function change(key: Open | Private, value: string | undefined): void {
    if (keys.private?.includes(key as Private)) {
      setHidden((now) => ({ ...now, [key]: value }));
      return;
    }
    setSearch((now) => changed(now, key, value), { replace: true });
  }

  function reset(): void {
    setHidden({});
    setSearch(new URLSearchParams(), { replace: true });
  }

  return { values, change, reset, used: Object.values(values).some(Boolean) };
}

function changed(search: URLSearchParams, key: string, value: string | undefined): URLSearchParams {
  const next = new URLSearchParams(search);
  if (value) next.set(key, value);
  else next.delete(key);
  return next;
}
