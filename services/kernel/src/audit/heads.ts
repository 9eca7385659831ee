import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CompactSign, type JSONWebKeySet, type JWK, compactVerify, importJWK } from 'jose';
import { z } from 'zod';
import type { ChainHead } from './verify.ts';

const ALGORITHM = 'EdDSA';
const TYPE = 'audit-head';

const payload = z.object({
  module: z.string(),
  position: z.string().regex(/^\d{1,18}$/),
  link: z.string().length(43),
  at: z.iso.datetime(),
});

/** The head of a module's chain at an instant, as its service vouches for it. */
export type SignedHead = z.infer<typeof payload>;

/** What a file of heads holds: those whose signature is right, and the lines (from 1) of those that somebody altered. */
export interface ReadHeads {
  readonly heads: readonly SignedHead[];
  readonly forgedLines: readonly number[];
}

/** `<data folder>/audit-heads`, where every service appends; copy it off the machine. */
export function headsFolder(dataFolder: string): string {
  return join(dataFolder, 'audit-heads');
}

/** Signs a head by the service's own token key and appends it to the module's file. */
export async function exportHead(
  folder: string,
  key: JWK,
  module: string,
  { position, link }: ChainHead,
  now: Date,
): Promise<void> {
  const head: SignedHead = { module, position, link, at: now.toISOString() };
  const jws = await new CompactSign(Buffer.from(JSON.stringify(head)))
    .setProtectedHeader({ alg: ALGORITHM, kid: key.kid ?? module, typ: TYPE })
    .sign(await importJWK(key, ALGORITHM));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  appendFileSync(fileOf(folder, module), `${JSON.stringify({ position, at: head.at, jws })}\n`, {
    mode: 0o600,
  });
}

/** Reads a module's heads; only what the signature covers is believed. No file: no heads. */
export async function readHeads(folder: string, keys: JSONWebKeySet, module: string): Promise<ReadHeads> {
  const file = fileOf(folder, module);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const heads: SignedHead[] = [];
  const forgedLines: number[] = [];
  for (const [nth, line] of lines.entries()) {
    const head = await findHead(line, keys, module);
    if (head) heads.push(head);
    else forgedLines.push(nth + 1);
  }
  return { heads, forgedLines };
}

async function findHead(line: string, keys: JSONWebKeySet, module: string): Promise<SignedHead | undefined> {
  // A key that was replaced stays among the public keys under the same id, as long as heads signed by it are kept.
  for (const key of keys.keys.filter(({ kid }) => kid === module)) {
    try {
      const { jws } = z.object({ jws: z.string() }).parse(JSON.parse(line));
      const signed = await compactVerify(jws, await importJWK(key, ALGORITHM), { algorithms: [ALGORITHM] });
      if (signed.protectedHeader.typ !== TYPE) continue;
      const head = payload.parse(JSON.parse(Buffer.from(signed.payload).toString()));
      if (head.module === module) return head;
    } catch {
      // Not by this key.
    }
  }
  return undefined;
}

function fileOf(folder: string, module: string): string {
  return join(folder, `${module}.jsonl`);
}
