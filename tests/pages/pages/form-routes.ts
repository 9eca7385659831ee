import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const FRONTENDS = resolve(import.meta.dirname, '../../../frontends');

/**
 * Routes of all forms of a module, `/housing/works/:id/edit`, read from its front end: who adds a form need not tell any test.
 * `administration` is the portal's own.
 */
export function formRoutes(module: string): string[] {
  if (module === 'administration')
    return routesIn(join(FRONTENDS, 'portal/src/administration'), '/administration');
  const source = join(FRONTENDS, module, 'src');
  return [
    ...routesIn(source, `/${module}`, /module\.tsx$/),
    ...kindsOf(source).flatMap((kind) => kindRoutes(source, kind, `/${module}/${kind.path}`)),
  ];
}

/** Addresses of the lists of all kinds of record that any module declares. */
export function kindPaths(): string[] {
  return globSync('*/src/generated/index.ts', { cwd: FRONTENDS })
    .map((path) => path.split('/')[0]!)
    .flatMap((module) => kindsOf(join(FRONTENDS, module, 'src')).map(({ path }) => `/${module}/${path}`));
}

interface Kind {
  readonly path: string;
  /** Of its generated files and of its folder. */
  readonly base: string;
}

function kindsOf(source: string): Kind[] {
  const index = join(source, 'generated/index.ts');
  if (!existsSync(index)) return [];
  const found = readFileSync(index, 'utf8').matchAll(
    /path: '([^']+)',[^}]*?import\('\.\/([\w-]+)\.pages\.ts'\)/g,
  );
  return [...found].map(([, path, base]) => ({ path: path!, base: base! }));
}

function kindRoutes(source: string, { base }: Kind, mount: string): string[] {
  if (base === 'statement') return routesIn(join(FRONTENDS, 'kit/src/statements'), mount);
  const documents = readFileSync(join(source, `generated/${base}.documents.ts`), 'utf8');
  return [
    `${mount}/new`,
    ...(documents.includes('amendDocument') ? [`${mount}/:id/amend`] : []),
    ...routesIn(join(source, base), mount, /\.slots\.tsx$/),
  ];
}

/** Of the routes written in a folder's files those whose page is a form. */
function routesIn(folder: string, mount: string, files = /\.tsx$/): string[] {
  const paths = globSync('**/*.tsx', { cwd: folder }).filter((path) => files.test(path));
  return paths.flatMap((path) => {
    const file = join(folder, path);
    const written = readFileSync(file, 'utf8').matchAll(/\{ path: '([^']+)', element: <(\w+)/g);
    return [...written]
      .filter(([, , component]) => isForm(file, component!))
      .map(([, route]) => `${mount}/${route!.replaceAll(/:\w+/g, ':id')}`);
  });
}

function isForm(file: string, component: string): boolean {
  const imported = new RegExp(
    `\\b${component}\\b[^;]*?from '(\\.[^']+)'|${component} = lazy\\([^;]*?import\\('(\\.[^']+)'\\)`,
  );
  const [, plain, lazy] = imported.exec(readFileSync(file, 'utf8')) ?? [];
  const page = plain ?? lazy;
  return page !== undefined && /<(Record)?FormPage\b/.test(readFileSync(join(dirname(file), page), 'utf8'));
}
