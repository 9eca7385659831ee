import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = resolve(ROOT, 'infra/systemd');
const INSTALLED = '/opt/minsheng';
const units = readdirSync(FOLDER);

it('launcher, backup and its timer have a unit, which the runbook names', () => {
  expect(units.toSorted()).toEqual(['minsheng-backup.service', 'minsheng-backup.timer', 'minsheng.service']);
  const runbook = readFileSync(resolve(ROOT, 'README.zh-CN.md'), 'utf8');
  for (const unit of units) expect(runbook).toContain(unit);
});

it.each(units.filter((it) => it.endsWith('.service')))('%s starts what is there', (unit) => {
  const text = readFileSync(resolve(FOLDER, unit), 'utf8');
  const words = /^ExecStart=(.*)$/m.exec(text)![1]!.split(' ');
  const files = words.filter((it) => it.startsWith(INSTALLED) || it.endsWith('.ts'));
  expect(files).toHaveLength(2);
  for (const file of files) expect(existsSync(resolve(ROOT, file.replace(`${INSTALLED}/`, '')))).toBe(true);
});
