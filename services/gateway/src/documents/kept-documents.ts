import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

/** SHA-256 of a document -> its text, as codegen emits them beside each front end. */
export type Documents = Readonly<Record<string, string>>;

export const documentsShape = z.record(z.string(), z.string());

const keptShape = z.record(z.string(), z.object({ text: z.string(), lastBuilt: z.iso.datetime() }));

export type KeptDocuments = z.infer<typeof keptShape>;

const KEPT_FOR = 30 * 86_400_000;

/**
 * What stays known after a build: `built` as of now, and what earlier builds knew in the last 30 days,
 * so that a page opened before a redeploy goes on working.
 */
export function keepDocuments(kept: KeptDocuments, built: Documents, now: Date): KeptDocuments {
  const oldest = new Date(now.getTime() - KEPT_FOR).toISOString();
  const recent = Object.entries(kept).filter(([, { lastBuilt }]) => lastBuilt >= oldest);
  const current = Object.entries(built).map(
    ([hash, text]) => [hash, { text, lastBuilt: now.toISOString() }] as const,
  );
  return Object.fromEntries([...recent, ...current]);
}

/** Reads what an earlier process kept; nothing where there is no such file. Throws where it cannot be understood. */
export async function readKept(file: string): Promise<KeptDocuments> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    throw error;
  });
  return keptShape.parse(JSON.parse(text));
}

/** Replaces the file as a whole: a crash leaves the old one or the new one. */
export async function writeKept(file: string, kept: KeptDocuments): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(kept));
  await rename(`${file}.new`, file);
}
