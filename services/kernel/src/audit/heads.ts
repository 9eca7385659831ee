import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CompactSign, type JSONWebKeySet, type JWK, compactVerify, importJWK } from 'jose';
import { z } from 'zod';
import { GENESIS } from './chain.ts';
import type { ChainHead } from './verify.ts';

const ALGORITHM = 'EdDSA';
const TYPE = 'audit-head';

const payload = z.object({
  module: z.string(),
  position: z.string().regex(/^\d{1,18}$/),
  link: z.string().length(43),
  at: z.iso.datetime(),
  // Hash of the line before; heads of earlier versions do not name it.
  previous: z.string().length(43).optional(),
});

/** The head of a module's chain at an instant, as its service vouches for it. */
export type SignedHead = z.infer<typeof payload>;

/** What a file of heads holds. Lines are numbered from 1. */
export interface ReadHeads {
  /** Those whose signature is right. */
  readonly heads: readonly SignedHead[];
  /** Lines that somebody altered: their signature is not right. */
  readonly forgedLines: readonly number[];
  /** Lines before which another stood when they were written: it was removed, or lines were moved. */
  readonly unlinkedLines: readonly number[];
}

/** Kinds of fault in a file of heads, and what each says. */
export const HEAD_FAULTS = {
  HEADS_CUT: 'fewer lines than an earlier check found: heads were removed',
  HEADS_MISSING: 'the trail has rows and no head was ever exported: the file was emptied',
  HEAD_FORGED: 'its signature is not of this service',
  HEAD_UNLINKED: 'the line before it is not the one before which it was written',
} as const;

/** Where a file of heads does not hold: the line (from 1), or its number of lines for `HEADS_CUT`. */
export interface HeadFault {
  readonly fault: keyof typeof HEAD_FAULTS;
  readonly line: number;
}

/** What is wrong with a file of heads; `cut` where it has fewer lines than it had, `missing` where it should have some. */
export function headFaultsOf(
  { heads, forgedLines, unlinkedLines }: ReadHeads,
  { cut, missing }: { readonly cut: boolean; readonly missing: boolean },
): readonly HeadFault[] {
  return [
    ...(missing && !cut ? [{ fault: 'HEADS_MISSING', line: 0 } as const] : []),
    ...(cut ? [{ fault: 'HEADS_CUT', line: heads.length + forgedLines.length } as const] : []),
    ...forgedLines.map((line) => ({ fault: 'HEAD_FORGED', line }) as const),
    ...unlinkedLines.map((line) => ({ fault: 'HEAD_UNLINKED', line }) as const),
  ];
}

/** Where a module keeps the heads of others that it countersigns: below the folder of all heads. */
export function witnessFolder(folder: string, witness: string): string {
  return join(folder, 'witnessed-by', witness);
}

/** `<data folder>/audit-heads`, where every service appends; copy it off the machine. */
export function headsFolder(dataFolder: string): string {
  return join(dataFolder, 'audit-heads');
}

/**
 * Signs a head by the token key of whoever vouches for it and appends it to the module's file. The line names the one before it; two
 * at once are for the caller to keep apart.
 */
export async function exportHead(
  folder: string,
  key: JWK,
  module: string,
  { position, link }: ChainHead,
  now: Date,
): Promise<void> {
  const file = fileOf(folder, module);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const previous = hashOf(linesOf(text).at(-1));
  const head: SignedHead = { module, position, link, at: now.toISOString(), previous };
  const jws = await new CompactSign(Buffer.from(JSON.stringify(head)))
    .setProtectedHeader({ alg: ALGORITHM, kid: key.kid ?? module, typ: TYPE })
    .sign(await importJWK(key, ALGORITHM));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const start = text === '' || text.endsWith('\n') ? '' : '\n';
  appendFileSync(file, `${start}${JSON.stringify({ position, at: head.at, jws })}\n`, { mode: 0o600 });
}

/** Reads a module's heads as `signer` signed them, the module itself or its witness; only what the signature covers is believed. No file: no heads. */
export async function readHeads(
  folder: string,
  keys: JSONWebKeySet,
  module: string,
  signer = module,
): Promise<ReadHeads> {
  const file = fileOf(folder, module);
  const lines = existsSync(file) ? linesOf(readFileSync(file, 'utf8')) : [];
  const heads: SignedHead[] = [];
  const forgedLines: number[] = [];
  const unlinkedLines: number[] = [];
  for (const [nth, line] of lines.entries()) {
    const head = await findHead(line, keys, module, signer);
    if (!head) forgedLines.push(nth + 1);
    else {
      heads.push(head);
      // A line that was altered is one fault, not two.
      if (!follows(head, lines[nth - 1]) && forgedLines.at(-1) !== nth) unlinkedLines.push(nth + 1);
    }
  }
  return { heads, forgedLines, unlinkedLines };
}

function follows({ previous }: SignedHead, line: string | undefined): boolean {
  return previous === undefined || previous === hashOf(line);
}

function hashOf(line: string | undefined): string {
  return line === undefined ? GENESIS : createHash('sha256').update(line).digest('base64url');
}

function linesOf(text: string): string[] {
  return text.split('\n').filter(Boolean);
}

async function findHead(
  line: string,
  keys: JSONWebKeySet,
  module: string,
  signer: string,
): Promise<SignedHead | undefined> {
  // A key that was replaced stays among the public keys under the same id, as long as heads signed by it are kept.
  for (const key of keys.keys.filter(({ kid }) => kid === signer)) {
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
