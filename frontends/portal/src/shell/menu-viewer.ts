import { useMemo } from 'react';
import { type MenuViewer, usePageQuery } from '@minsheng/kit';
import { useViewer } from '../session/session.tsx';
import { MenuQuery } from './menu.documents.ts';

interface KindRights {
  readonly name: string;
  readonly reads: boolean;
  readonly records: boolean;
}

/** The reader with what the modules' services let him do; undefined until they have answered. A module that is away offers nothing. */
export function useMenuViewer(): MenuViewer | undefined {
  const viewer = useViewer();
  const { data, error } = usePageQuery(MenuQuery, {});
  return useMemo(() => {
    if (!data && !error) return undefined;
    const kinds = rightsOf(data ?? {});
    return {
      grants: viewer.grants,
      reads: kinds.filter(({ reads }) => reads).map(({ name }) => name),
      records: kinds.filter(({ records }) => records).map(({ name }) => name),
    };
  }, [viewer, data, error]);
}

// One field for each bureau of the registry; null where it is away.
function rightsOf(answer: object): readonly KindRights[] {
  return Object.values(answer).flatMap((part: unknown) =>
    Array.isArray(part) ? (part as KindRights[]) : [],
  );
}
