import { camelCase } from '@minsheng/kernel/registry';

/** The GraphQL texts about half-filled forms of a module, by the name that the kit gives each (`DraftDocuments`). */
export function draftDocuments(module: string): ReadonlyMap<string, string> {
  const one = camelCase(module);
  const One = one[0]!.toUpperCase() + one.slice(1);
  return new Map([
    [
      'find',
      `query ${One}Draft($form: DraftFormInput!) {\n  draft: ${one}Draft(form: $form) { content savedAt }\n}`,
    ],
    [
      'save',
      `mutation Save${One}Draft($input: SaveDraftInput!) {\n  saved: save${One}Draft(input: $input)\n}`,
    ],
    [
      'drop',
      `mutation Drop${One}Draft($form: DraftFormInput!) {\n  dropped: drop${One}Draft(form: $form)\n}`,
    ],
  ]);
}
