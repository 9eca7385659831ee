import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pdf } from '../testing/samples.ts';
import { findFileType } from './file-types.ts';

const folder = mkdtempSync(join(tmpdir(), 'minsheng-types-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function typeOf(...parts: readonly (string | Buffer)[]): Promise<string | undefined> {
  const path = join(folder, 'file');
  writeFileSync(path, Buffer.concat(parts.map((part) => Buffer.from(part))));
  return (await findFileType(path))?.type;
}

test.each([
  ['a line end', '\n'],
  ['a byte order mark', '\uFEFF'],
  ['a printer’s job line', '\u001B%-12345X@PJL ENTER LANGUAGE=PDF\r\n'],
  ['1 019 other bytes, so that its header ends with the 1 024th', ' '.repeat(1019)],
])('a PDF behind %s is a PDF', async (_, before) => {
  expect(await typeOf(before, pdf())).toBe('application/pdf');
});

test.each([
  ['behind 1 020 other bytes', ' '.repeat(1020)],
  ['inside a program', 'MZ'],
  ['inside another kind of file', 'GIF89a'],
])('a PDF %s is none', async (_, before) => {
  expect(await typeOf(before, pdf())).toBeUndefined();
});
