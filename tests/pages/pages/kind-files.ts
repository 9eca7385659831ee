import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const FRONTENDS = resolve(import.meta.dirname, '../../../frontends');

/** Base of the pages of statements, which the kit writes by hand for all modules. */
export const STATEMENT = 'statement';

/** A kind of record that a front end derives its pages from. */
export interface KindFiles {
  readonly module: string;
  /** Of its generated files and of its folder. */
  readonly base: string;
  /** Address of its list. */
  readonly mount: string;
}

/** All kinds that a module's front end derives, as its generated index names them. */
export function kindsOf(module: string): KindFiles[] {
  const index = join(FRONTENDS, module, 'src/generated/index.ts');
  if (!existsSync(index)) return [];
  const found = readFileSync(index, 'utf8').matchAll(
    /path: '([^']+)',[^}]*?import\('\.\/([\w-]+)\.pages\.ts'\)/g,
  );
  return [...found].map(([, path, base]) => ({ module, base: base!, mount: `/${module}/${path}` }));
}

export function allKinds(): KindFiles[] {
  return globSync('*/src/generated/index.ts', { cwd: FRONTENDS })
    .map((path) => path.split('/')[0]!)
    .toSorted()
    .flatMap(kindsOf);
}

/** What front end code says in one of the kind's files; empty where it has none. */
export function sourceOf({ module, base }: KindFiles, file: 'descriptor' | 'documents' | 'slots'): string {
  const path = {
    descriptor: `generated/${base}.ts`,
    documents: `generated/${base}.documents.ts`,
    slots: `${base}/${base}.slots.tsx`,
  }[file];
  const whole = join(FRONTENDS, module, 'src', path);
  return existsSync(whole) ? readFileSync(whole, 'utf8') : '';
}
