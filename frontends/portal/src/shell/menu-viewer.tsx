import { createContext, type ReactNode, use, useMemo } from 'react';
import { type MenuViewer, type Rights, RightsProvider, usePageQuery } from '@minsheng/kit';
import { useViewer } from '../session/session.tsx';
import { MenuQuery } from './menu.documents.ts';

interface KindRights {
  readonly name: string;
  readonly reads: boolean;
  readonly records: boolean;
  readonly indicators: readonly string[];
}

const Context = createContext<MenuViewer | undefined>(undefined);

/** The reader with what the modules' services let him do; undefined until they have answered. A module that is away offers nothing. */
export function useMenuViewer(): MenuViewer | undefined {
  return use(Context);
}

/** Asks the modules' services once what the reader may do, for menus and for links. */
export function ViewerRights({ children }: { readonly children: ReactNode }) {
  const viewer = useViewer();
  const { data, error } = usePageQuery(MenuQuery, {});
  const known = data !== undefined || error !== undefined;
  const kinds = useMemo(() => rightsOf(data ?? {}), [data]);
  const rights = useMemo<Rights>(
    () => ({
      reads: kinds.filter(({ reads }) => reads).map(({ name }) => name),
      indicators: kinds.flatMap(({ indicators }) => indicators),
    }),
    [kinds],
  );
  const menuViewer = useMemo<MenuViewer | undefined>(() => {
    if (!known) return undefined;
    const records = kinds.filter((kind) => kind.records).map(({ name }) => name);
    return {
      grants: viewer.grants,
      reads: rights.reads,
      records,
      readsFigures: viewer.viewerCanReadFigures,
    };
  }, [known, viewer, kinds, rights]);
  return (
    <Context value={menuViewer}>
      <RightsProvider value={rights}>{children}</RightsProvider>
    </Context>
  );
}

// One field for each bureau of the registry; null where it is away.
function rightsOf(answer: object): readonly KindRights[] {
  return Object.values(answer).flatMap((part: unknown) =>
    Array.isArray(part) ? (part as KindRights[]) : [],
  );
}
