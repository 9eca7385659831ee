import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { federation } from '@module-federation/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type UserConfig, type UserConfigFnObject } from 'vite';
import { inlineDocuments } from './vite-documents.ts';

/** What the portal lends to every remote. A remote names the kit subpaths it imports, for an unused one would be fetched at its start. */
const KIT_SUBPATHS = ['data', 'form', 'kinds', 'chart'] as const;
type KitSubpath = (typeof KIT_SUBPATHS)[number];

interface ModuleOptions {
  /** Kit subpaths that the module imports. */
  readonly kit?: readonly KitSubpath[];
}

/** The oldest browser that is served; README names it, and `lib` of the front ends' tsconfig holds nothing that it lacks. */
const TARGET = 'chrome107';
const MANIFEST = 'src/module.tsx';
const RUNNING_SYSTEM = 'http://127.0.0.1:4000';
// It answers pages of its own alone.
const AS_ITS_PAGE = { target: RUNNING_SYSTEM, changeOrigin: true, headers: { origin: RUNNING_SYSTEM } };

/**
 * Build settings of a bureau's remote, complete: `export default moduleConfig('health')`.
 * It exposes `src/module.tsx` and, where the file exists, `src/widgets.tsx`.
 */
export function moduleConfig(
  id: string,
  { kit = ['data', 'form', 'kinds'] }: ModuleOptions = {},
): UserConfig {
  const widgets = existsSync(resolve('src/widgets.tsx'));
  return {
    base: './',
    plugins: [
      borrowWhole(Object.keys(shared('remote', kit))),
      inlineDocuments(),
      react(),
      federation({
        // A name becomes part of a global variable: no hyphen.
        name: remoteName(id),
        // A fixed name would break tabs that were open before a redeploy.
        filename: 'remoteEntry-[hash].js',
        manifest: true,
        publicPath: 'auto',
        exposes: { './module': './src/module.tsx', ...(widgets ? { './widgets': './src/widgets.tsx' } : {}) },
        shared: shared('remote', kit),
        dts: false,
        experiments: { externalRuntime: true },
      }),
      persistedDocuments(),
      integrity(),
    ],
    build: { target: TARGET, chunkSizeWarningLimit: 1500, rolldownOptions: { input: MANIFEST } },
  };
}

/**
 * Build settings of the portal, which lends react and the kit, and learns of remotes only at run time.
 * `vite` serves it with hot reload before a system that runs on the default port.
 */
export function portalConfig(): UserConfigFnObject {
  return defineConfig(({ command }) => ({
    base: '/',
    plugins: [
      inlineDocuments(),
      react(),
      federation({
        name: 'portal',
        remotes: {},
        shared: shared('host', KIT_SUBPATHS),
        dts: false,
        ...(command === 'build' ? { experiments: { provideExternalRuntime: true } } : {}),
      }),
      persistedDocuments(),
      integrity(),
    ],
    build: { target: TARGET, chunkSizeWarningLimit: 1500 },
    server: { proxy: Object.fromEntries(['/graphql', '/api', '/mf'].map((path) => [path, AS_ITS_PAGE])) },
  }));
}

/** `public-security` -> `public_security`: the name by which the federation runtime knows a remote. */
export function remoteName(id: string): string {
  return id.replaceAll('-', '_');
}

function shared(side: 'host' | 'remote', kit: readonly KitSubpath[]) {
  const borrow = side === 'remote' ? { import: false as const } : {};
  const one = (requiredVersion?: string) => ({
    singleton: true,
    ...(requiredVersion ? { requiredVersion } : {}),
    ...borrow,
  });
  return {
    react: one('^19.0.0'),
    'react-dom': one('^19.0.0'),
    '@minsheng/kit': one(),
    ...Object.fromEntries(kit.map((path) => [`@minsheng/kit/${path}`, one()])),
  };
}

/**
 * Makes a remote borrow whole packages. The federation plugin would leave out what no module used so far when nothing
 * was parsed for 10 ms: on a busy machine one build in five missed what a late page needed. An import of which nothing is
 * named, and which is never run, uses everything from the start.
 */
function borrowWhole(packages: readonly string[]): Plugin {
  const imports = packages.map((name) => `() => import('${name}')`);
  return {
    name: 'minsheng:borrow-whole',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      return id.endsWith(`/${MANIFEST}`)
        ? `${code}\nexport const borrowed = [${imports.join(', ')}];\n`
        : undefined;
    },
  };
}

/** The gateway answers only documents it knows: each build carries its own list, so that a remote can be redeployed alone. */
function persistedDocuments(): Plugin {
  const file = resolve('src/gql/persisted-documents.json');
  return {
    name: 'minsheng:persisted-documents',
    apply: 'build',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'persisted-documents.json',
        source: readFileSync(file, 'utf8'),
      });
    },
  };
}

/** The gateway serves only what is as the build left it: the hash of every file, written last. */
function integrity(): Plugin {
  const dist = resolve('dist');
  return {
    name: 'minsheng:integrity',
    apply: 'build',
    enforce: 'post',
    closeBundle() {
      const files = readdirSync(dist, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== INTEGRITY)
        .map((entry) => join(entry.parentPath, entry.name));
      const hashes = files.map((file) => [
        file.slice(dist.length + 1).replaceAll('\\', '/'),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]);
      writeFileSync(join(dist, INTEGRITY), JSON.stringify(Object.fromEntries(hashes)));
    },
  };
}

const INTEGRITY = 'integrity.json';
