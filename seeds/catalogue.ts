import { readFileSync, readdirSync } from 'node:fs';
import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { z } from 'zod';
import { bindingFaults, catalogueFaults, criteriaFaults } from './catalogue.faults.ts';
import {
  bindingsFile,
  catalogueFile,
  criteriaFile,
  type CatalogueBinding,
  type CatalogueFile,
} from './catalogue.schema.ts';

export type {
  CatalogueBinding,
  CatalogueCommitment,
  CatalogueIndicator,
  CatalogueTownship,
  CatalogueUnit,
} from './catalogue.schema.ts';

/** A year's catalogue with its bindings. Ids are left out: services derive them by `entityId`. */
export interface Catalogue extends CatalogueFile {
  readonly bindings: readonly CatalogueBinding[];
  /** By indicator: what counts, by the narrow reading of the notice's words. */
  readonly criteria: Readonly<Record<string, string>>;
}

/** Says in Chinese, one line each, which file and entry is wrong; for whoever edits the files. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
}

/** The folder of the years. */
export const SEEDS = new URL('./', import.meta.url);

/** Years that have a folder here, oldest first. */
export function catalogueYears(root: URL = SEEDS): readonly number[] {
  const names = readdirSync(root, { withFileTypes: true }).filter(
    (it) => it.isDirectory() && /^\d{4}$/.test(it.name),
  );
  return names.map((it) => Number(it.name)).sort((a, b) => a - b);
}

/** Reads `catalogue.yaml`, `bindings.yaml` and `criteria.yaml` of a year. Throws a {@link CatalogueError} where they do not hold together. */
export function loadCatalogue(year: number, root: URL = SEEDS): Catalogue {
  const catalogue = readChecked(new URL(`${year}/catalogue.yaml`, root), catalogueFile);
  const faults = catalogue.year === year ? catalogueFaults(catalogue) : [`year：应为 ${year}`];
  refuse(`seeds/${year}/catalogue.yaml`, faults);
  const { bindings } = readChecked(new URL(`${year}/bindings.yaml`, root), bindingsFile);
  refuse(`seeds/${year}/bindings.yaml`, bindingFaults(bindings, catalogue));
  const { criteria } = readChecked(new URL(`${year}/criteria.yaml`, root), criteriaFile);
  refuse(`seeds/${year}/criteria.yaml`, criteriaFaults(criteria, catalogue));
  return { ...catalogue, bindings, criteria };
}

/** Reads a YAML file by a schema. Throws a {@link CatalogueError} that names the file and its entry. */
export function readChecked<T extends z.ZodType>(file: URL, schema: T): z.infer<T> {
  const name = `seeds/${file.pathname.split('/').slice(-2).join('/')}`;
  const data = parse(file, name);
  const result = schema.safeParse(data, { error: z.locales.zhCN().localeError });
  if (!result.success)
    refuse(
      name,
      result.error.issues.map((issue) => `${place(data, issue.path)}：${issue.message}`),
    );
  return result.data!;
}

function parse(file: URL, name: string): unknown {
  try {
    return load(readFileSync(file, 'utf8'), { schema: FAILSAFE_SCHEMA });
  } catch (error) {
    const line = error instanceof YAMLException ? (error.mark?.line ?? 0) + 1 : undefined;
    throw new CatalogueError(
      line === undefined ? `${name}：无法读取` : `${name}：第${line}行不是有效的 YAML`,
      { cause: error },
    );
  }
}

function refuse(name: string, faults: readonly string[]): void {
  if (faults.length > 0) throw new CatalogueError(faults.map((fault) => `${name}：${fault}`).join('\n'));
}

/** `C06-1 的 target` rather than `commitments.5.indicators.0.target`: the entry by its code where it has one. */
function place(data: unknown, path: readonly PropertyKey[]): string {
  let entry = '';
  let field = path.map(String);
  let node = data;
  path.forEach((step, index) => {
    node = (node as Record<PropertyKey, unknown> | undefined)?.[step];
    const code = findCode(node);
    if (code === undefined) return;
    entry = code;
    field = path.slice(index + 1).map(String);
  });
  if (!entry) return field.join('.') || '文件';
  return field.length === 0 ? entry : `${entry} 的 ${field.join('.')}`;
}

function findCode(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  const { code, indicator } = node as { code?: unknown; indicator?: unknown };
  return [code, indicator].find((value) => typeof value === 'string');
}
