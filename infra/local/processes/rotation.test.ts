import {
  appendFileSync,
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rotateAll } from './rotation.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minsheng-logs-'));
  file = join(folder, 'health.log');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('begins a large log anew, while its process goes on writing, and keeps three', () => {
  const output = openSync(file, 'a');
  for (let nth = 1; nth <= 6; nth++) {
    writeSync(output, `${nth}`.repeat(100));
    rotateAll(folder, 50);
  }
  writeSync(output, 'after');
  closeSync(output);
  expect(readFileSync(file, 'utf8')).toBe('after');
  expect(readdirSync(folder).toSorted()).toEqual([
    'health.log',
    'health.log.1',
    'health.log.2',
    'health.log.3',
  ]);
  expect(readFileSync(`${file}.1`, 'utf8')).toBe('6'.repeat(100));
  expect(readFileSync(`${file}.3`, 'utf8')).toBe('4'.repeat(100));
});

it('leaves small logs and other files alone', () => {
  appendFileSync(file, 'small');
  appendFileSync(join(folder, 'note.txt'), 'x'.repeat(100));
  rotateAll(folder, 50);
  expect(readdirSync(folder).toSorted()).toEqual(['health.log', 'note.txt']);
});

it('does not fail without a folder', () => {
  expect(() => rotateAll(join(folder, 'nowhere'))).not.toThrow();
});
