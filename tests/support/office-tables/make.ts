import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSubgraph } from '@minsheng/kernel';
import { startTestCluster } from '@minsheng/kernel/embedded';
import { callerWith, createWorld, overHttp, zip } from '@minsheng/kernel/testing';
import { SCREENINGS, addHospital, healthCatalogue } from './screenings.ts';
import { wpsParts } from './wps-parts.ts';

/*
 * Writes the tables beside this file anew: the template of screenings as LibreOffice saves it once rows are typed in, and rows as WPS
 * writes them. Needs `soffice` (Debian: libreoffice-calc); the test that reads the tables does not.
 *   node --import @oxc-node/core/register tests/support/office-tables/make.ts
 */
const HERE = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), 'office-tables-'));
const cluster = await startTestCluster();
const world = await createWorld(cluster, await loadSubgraph('health'), healthCatalogue());
await addHospital(world);
const http = await overHttp(world);
const template = await http.get(callerWith('UNIT_CLERK', 'HEALTH'), '/sheets/Screening/template');
await http.close();
await world.close();
await cluster.stop();

writeFileSync(join(folder, 'table.xlsx'), template.rawPayload);
// Opened and saved as LibreOffice's own flat format, in which rows can be typed in; then opened and saved as .xlsx again.
saveAs('fods', 'table.xlsx');
const flat = readFileSync(join(folder, 'table.fods'), 'utf8');
const below = flat.indexOf('</table:table-row>', flat.indexOf('示例')) + '</table:table-row>'.length;
writeFileSync(
  join(folder, 'table.fods'),
  flat.slice(0, below) + SCREENINGS.map(flatRow).join('') + flat.slice(below),
);
saveAs('xlsx', 'table.fods');
writeFileSync(join(HERE, 'libreoffice.xlsx'), readFileSync(join(folder, 'table.xlsx')));
writeFileSync(join(HERE, 'wps.xlsx'), zip(wpsParts(SCREENINGS)));
rmSync(folder, { recursive: true });
process.exit();

function saveAs(format: string, file: string): void {
  execFileSync('soffice', ['--headless', '--convert-to', format, '--outdir', folder, join(folder, file)]);
}

/** 序号、筛查项目、姓名、身份证号、电话、居住乡镇（街道）、筛查机构、筛查日期 */
function flatRow({
  programme,
  name,
  idNumber,
  township,
  facility,
  day,
}: (typeof SCREENINGS)[number]): string {
  const text = (said: string) =>
    `<table:table-cell office:value-type="string"><text:p>${said}</text:p></table:table-cell>`;
  const number =
    typeof idNumber === 'string'
      ? text(idNumber)
      : `<table:table-cell office:value-type="float" office:value="${idNumber}"/>`;
  const date = day.includes('-')
    ? `<table:table-cell office:value-type="date" office:date-value="${day}"/>`
    : text(day);
  const cells = ['<table:table-cell/>', text(programme), text(name), number, '<table:table-cell/>'];
  return `<table:table-row>${cells.join('')}${text(township)}${text(facility)}${date}</table:table-row>`;
}
