import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepDocuments, readKept, writeKept } from './kept-documents.ts';

const DAY = 86_400_000;
const START = new Date('2026-11-20T00:00:00Z');

function after(days: number): Date {
  return new Date(START.getTime() + days * DAY);
}

test('what a build no longer has stays for thirty days and then goes', () => {
  const kept = keepDocuments({}, { old: '{ a }' }, START);
  expect(Object.keys(keepDocuments(kept, { new: '{ b }' }, after(30)))).toEqual(['old', 'new']);
  expect(Object.keys(keepDocuments(kept, { new: '{ b }' }, after(30.1)))).toEqual(['new']);
});

test('what builds still have never ages', () => {
  const kept = keepDocuments({}, { a: '{ a }' }, START);
  expect(keepDocuments(kept, { a: '{ a }' }, after(400))).toEqual({
    a: { text: '{ a }', lastBuilt: after(400).toISOString() },
  });
});

test('the file gives back what it was given, and nothing where there is none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'documents-'));
  const file = join(folder, 'gateway/documents.json');
  expect(await readKept(file)).toEqual({});
  const kept = keepDocuments({}, { a: '{ a }' }, START);
  await writeKept(file, kept);
  expect(await readKept(file)).toEqual(kept);
  await rm(folder, { recursive: true });
});
