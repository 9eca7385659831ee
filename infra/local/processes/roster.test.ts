import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveJson } from '../json-file.ts';
import { Roster, findRunning } from './roster.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'minsheng-roster-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('survives a full disk, and is written as soon as there is room', async () => {
  const disk = { full: false };
  const file = join(folder, 'running.json');
  const roster = new Roster(file, 4000, (path, content) => {
    if (disk.full) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    saveJson(path, content);
  });
  disk.full = true;
  roster.add('health', process.pid);
  expect(findRunning(file)?.processes).toEqual([]);
  disk.full = false;
  await vi.waitFor(() => expect(findRunning(file)?.processes).toMatchObject([{ id: 'health' }]), 5_000);
  roster.close();
});
