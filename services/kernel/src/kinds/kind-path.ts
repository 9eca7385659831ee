import type { KindDeclaration } from './declaration.ts';

/** `fireProtections` -> `fire-protections`: how addresses write it. */
export function pathOf(many: string): string {
  return many.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Address in the portal of the page on which tables of a kind are taken in. */
export function importPage({
  module,
  path,
  graph,
}: Pick<KindDeclaration, 'module' | 'path' | 'graph'>): string {
  return ['', module, path ?? pathOf(graph.many), 'import'].join('/');
}
