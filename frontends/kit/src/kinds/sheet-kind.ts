import type { SheetKind } from '../sheets/sheet-types.ts';
import { type KindDescriptor, kindPath } from './descriptor.ts';

/** A kind as the pages of its tables need it. */
export function sheetKind({
  name,
  module,
  path,
  words,
}: Pick<KindDescriptor, 'name' | 'module' | 'path' | 'words'>): SheetKind {
  const at = { module, path };
  return { name, module, list: kindPath(at), page: kindPath(at, 'import'), many: words.many };
}

/** Whether a table can say all that recording asks for: what names another record, or is the kind's own, it cannot. */
export function isImportable({ fields }: Pick<KindDescriptor, 'fields'>): boolean {
  return fields.every(
    ({ said, optional, shape }) =>
      !said || optional || (shape !== 'own' && shape !== 'recordRef' && shape !== 'file'),
  );
}
