import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { derivedForms, exemplaryForms } from './derived-forms.ts';
import { FRONTENDS, type KindFiles, STATEMENT, allKinds, kindsOf } from './kind-files.ts';

/** The forms of a module, read from its front end: who adds a form need not tell any test. */
export interface FormRoutes {
  /** To be reached by links: all but corrections that show nothing new. */
  readonly offered: ReadonlySet<string>;
  /** To be typed into: all written by hand, and of the derived ones enough for every kind of field. */
  readonly typed: ReadonlySet<string>;
}

/** Routes as `/housing/works/:id/edit`. `administration` is the portal's own. */
export function formRoutes(module: string): FormRoutes {
  const written =
    module === 'administration'
      ? routesIn(join(FRONTENDS, 'portal/src/administration'), '/administration')
      : writtenRoutes(module);
  const kinds = kindsOf(module);
  const exemplary = exemplaryForms();
  const derived = kinds.flatMap(derivedForms).map(({ route }) => route);
  const statements = kinds.filter(({ base }) => base === STATEMENT).flatMap(statementRoutes);
  const typed = [
    ...written,
    ...derived.filter((route) => exemplary.has(route)),
    ...statements.filter((route) => route.startsWith(statementsTypedInto())),
  ];
  const recorded = [...derived, ...statements].filter((route) => route.endsWith('/new'));
  return { offered: new Set([...typed, ...recorded]), typed: new Set(typed) };
}

function writtenRoutes(module: string): string[] {
  const source = join(FRONTENDS, module, 'src');
  return [
    ...routesIn(source, `/${module}`, /module\.tsx$/),
    ...kindsOf(module).flatMap(({ base, mount }) => routesIn(join(source, base), mount, /\.slots\.tsx$/)),
  ];
}

function statementRoutes({ mount }: KindFiles): string[] {
  return routesIn(join(FRONTENDS, 'kit/src/statements'), mount);
}

/** The kit writes the pages of statements once for all modules: one module's stand for all. */
function statementsTypedInto(): string {
  return allKinds().find(({ base }) => base === STATEMENT)!.mount;
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
