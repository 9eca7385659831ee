import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

type Package = Partial<Record<(typeof KINDS)[number], Record<string, string>>> & {
  readonly version: string;
  readonly overrides?: Record<string, string>;
};

const files = execFileSync('git', ['ls-files', '*package.json'], { cwd: ROOT, encoding: 'utf8' })
  .trim()
  .split('\n');
const read = (file: string) => JSON.parse(readFileSync(resolve(ROOT, file), 'utf8')) as Package;

/** `health: antd ^6.6.8` for whatever leaves the choice of a version to the day of the install. */
function inexact(file: string, { overrides = {}, ...kinds }: Package): string[] {
  const asked = [...KINDS.flatMap((kind) => Object.entries(kinds[kind] ?? {})), ...Object.entries(overrides)];
  return asked.filter(([, version]) => !EXACT.test(version)).map((it) => `${file}: ${it.join(' ')}`);
}

it('every package.json names exact versions', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(files.flatMap((file) => inexact(file, read(file)))).toEqual([]);
});

it.each(['*', '^1.2.3', '~1.2.3', '1.2', '1.x', '>=1.2.3', 'latest', ''])('%j is not exact', (version) => {
  expect(inexact('x', { version: '1.0.0', devDependencies: { a: version } })).toHaveLength(1);
});

it('one version of a package for all who ask for it', () => {
  const asked = new Map<string, Set<string>>();
  for (const file of files)
    for (const kind of KINDS)
      for (const [name, version] of Object.entries(read(file)[kind] ?? {}))
        asked.set(name, (asked.get(name) ?? new Set()).add(version));
  expect([...asked].filter(([, versions]) => versions.size > 1)).toEqual([]);
});

it('the lock file was made from these package.json files', () => {
  const { packages } = JSON.parse(readFileSync(resolve(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Package>;
  };
  for (const file of files) {
    const locked = packages[file.replace(/\/?package\.json$/, '')];
    for (const kind of KINDS) expect([file, locked?.[kind] ?? {}]).toEqual([file, read(file)[kind] ?? {}]);
  }
});
