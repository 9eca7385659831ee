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
      setSearch((now) => fromTheStart(now), { replace: true });
      return;
    }
    setSearch((now) => changed(now, key, value), { replace: true });
  }

  function reset(): void {
    setHidden({});
    setSearch((now) => fromTheStart(now, keys.inAddress), { replace: true });
  }

  return { values, change, reset, used: Object.values(values).some(Boolean) };
}

// Of other rows the page that was open need not exist; order, columns and size are how somebody likes to look.
function fromTheStart(search: URLSearchParams, without: readonly string[] = []): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const key of ['page', 'after', ...without]) next.delete(key);
  return next;
}

function changed(search: URLSearchParams, key: string, value: string | undefined): URLSearchParams {
  const next = fromTheStart(search);
  if (value) next.set(key, value);
  else next.delete(key);
  return next;
}
