import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { entityId } from '@minsheng/kernel/domain';
import { afterEach, expect, test } from 'vitest';
import { CatalogueError, catalogueYears, loadCatalogue } from './catalogue.ts';

const catalogue = loadCatalogue(2026);
const indicators = catalogue.commitments.flatMap((commitment) => commitment.indicators);
const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('the notice of 2026 is complete: 22 commitments, 10 voted and 12 municipal, 103 indicators', () => {
  expect(catalogue.commitments).toHaveLength(22);
  expect(catalogue.commitments.filter((c) => c.batch === 'COUNTY_VOTED').map((c) => c.number)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ]);
  expect(catalogue.commitments.filter((c) => c.batch === 'MUNICIPAL')).toHaveLength(12);
  expect(indicators).toHaveLength(103);
});

test('the county has 33 townships and itself, and 20 units of which one supervises', () => {
  expect(catalogue.townships.filter((township) => !township.isCounty)).toHaveLength(33);
  expect(catalogue.townships.filter((township) => township.isCounty)).toEqual([
    { code: '500240', name: '县本级', isCounty: true },
  ]);
  expect(catalogue.units).toHaveLength(20);
  expect(catalogue.units.filter((unit) => unit.kind === 'SUPERVISOR').map((unit) => unit.shortName)).toEqual([
    '督查办',
  ]);
});

test('every commitment has an output, so that it can have a light', () => {
  for (const { code, indicators: own } of catalogue.commitments) {
    expect(
      own.some((indicator) => indicator.role === 'OUTPUT'),
      code,
    ).toBe(true);
    expect(own.map((indicator) => indicator.code)).toEqual(own.map((_, index) => `${code}-${index + 1}`));
  }
});

test('ids derived from codes are distinct', () => {
  const { code: region } = catalogue.region;
  const ids = [
    ...catalogue.units.map((unit) => entityId('Unit', region, unit.code)),
    ...catalogue.townships.map((township) => entityId('Township', region, township.code)),
    ...catalogue.commitments.map((commitment) => entityId('Commitment', region, 2026, commitment.code)),
    ...indicators.map((indicator) => entityId('Indicator', region, 2026, indicator.code)),
  ];
  expect(new Set(ids).size).toBe(20 + 34 + 22 + 103);
});

test('the facts that are easily got wrong', () => {
  expect(byCode.get('C06-1')).toMatchObject({
    target: '8000',
    unit: '人',
    comparator: 'EXACT',
    counting: 'PERSONS',
    source: 'EXTRACT',
    domain: 'health',
    owner: 'HEALTH',
  });
  expect(byCode.get('C05-2')).toMatchObject({ target: '31', role: 'SCOPE' });
  expect(byCode.get('C09-1')).toMatchObject({ target: null, base: '583', allocation: 'PROPOSED' });
  expect(byCode.get('M08-2')).toMatchObject({ partOf: 'M08-1', contributors: ['EDUCATION'] });
  expect(indicators.filter((i) => i.basis === 'STOCK').map((i) => i.code)).toEqual([
    'M05-2',
    'M09-5',
    'M11-2',
  ]);
  expect(indicators.filter((i) => i.countsAt === 'STARTED').map((i) => i.code)).toEqual(['M01-1', 'M05-3']);
  expect(
    indicators.filter((i) => i.target === null && i.counting !== 'CONTINUOUS').map((i) => i.code),
  ).toEqual(['C09-1', 'C09-2']);
});

test('screenings feed three indicators', () => {
  const screenings = catalogue.bindings.filter(({ measure }) => measure.startsWith('screening.'));
  expect(
    screenings.map(({ indicator, measure, parameters }) => [indicator, measure, parameters.programme]),
  ).toEqual([
    ['C06-1', 'screening.people', 'CERVICAL'],
    ['C06-2', 'screening.people', 'BREAST'],
    ['C06-4', 'screening.reports', 'COLORECTAL'],
  ]);
});

test.each([
  [
    'catalogue',
    'target: 8000,',
    'target: 8e3,',
    'seeds/2026/catalogue.yaml：C06-1 的 target：须为规范的十进制数，如 12.5',
  ],
  ['catalogue', 'target: 8000,', 'target: 0,', 'seeds/2026/catalogue.yaml：C06-1 的 target：目标须大于零'],
  ['catalogue', 'target: 8000,', '', 'seeds/2026/catalogue.yaml：C06-1：缺少 target'],
  ['catalogue', 'partOf: M08-1', 'partOf: M08-9', 'seeds/2026/catalogue.yaml：M08-2：没有所属指标 M08-9'],
  [
    'catalogue',
    'partOf: M08-1',
    'partOf: M08-5',
    'seeds/2026/catalogue.yaml：M08-2：与 M08-5 的计量不同，不能是其中数',
  ],
  [
    'catalogue',
    '[RED_CROSS, EDUCATION, HEALTH]',
    '[EDUCATION, HEALTH]',
    'seeds/2026/catalogue.yaml：M08-1：RED_CROSS 不是该事项的责任单位',
  ],
  ['catalogue', 'code: C06-2,', 'code: C06-1,', 'seeds/2026/catalogue.yaml：C06-1：指标重复'],
  [
    'catalogue',
    'isCounty: true',
    'isCounty: no',
    'seeds/2026/catalogue.yaml：500240 的 isCounty：只能为 true',
  ],
  [
    'catalogue',
    '    number: 6\n',
    '    number: 7\n',
    'seeds/2026/catalogue.yaml：COUNTY_VOTED：应为第1至第10件，各一件',
  ],
  ['catalogue', 'year: 2026', 'year: 2027', 'seeds/2026/catalogue.yaml：year：应为 2026'],
  ['catalogue', 'role: OUTPUT,', 'roel: OUTPUT,', 'seeds/2026/catalogue.yaml：C01-1'],
  ['catalogue', 'year: 2026', '  year: [', '不是有效的 YAML'],
  ['bindings', 'indicator: C06-2', 'indicator: C66-2', 'seeds/2026/bindings.yaml：C66-2：目录中没有这项指标'],
  ['bindings', 'basis: FLOW', 'basis: STOCK', 'seeds/2026/bindings.yaml：C06-1：basis 与目录不一致'],
  ['bindings', '"500240003"', '"500240999"', 'seeds/2026/bindings.yaml：M05-4：没有乡镇街道 500240999'],
  ['bindings', ', summaryOnly: true', '', 'seeds/2026/bindings.yaml：C02-3：汇总数须注明 summaryOnly: true'],
  ['criteria', '  C06-2: ', '  C66-2: ', 'seeds/2026/criteria.yaml：C06-2：没有口径'],
  ['criteria', '  C06-2: ', '  C66-2: ', 'seeds/2026/criteria.yaml：C66-2：目录中没有这项指标'],
  [
    'bindings',
    'countsAt: ACCEPTED',
    'openings: [{ value: 5 }], countsAt: ACCEPTED',
    'seeds/2026/bindings.yaml：C06-1：只有累计指标和比率指标可以有期初数',
  ],
])('%s.yaml with %j as %j is refused, naming file and entry', (file, from, to, message) => {
  const load = () => loadCatalogue(2026, copyWith(file, from, to));
  expect(load).toThrow(CatalogueError);
  expect(load).toThrow(message);
});

test('years are the folders that are named so', () => {
  const root = copyWith('catalogue', '', '');
  mkdirSync(new URL('2025', root));
  mkdirSync(new URL('demo', root));
  expect(catalogueYears(root)).toEqual([2025, 2026]);
});

test('a year without files is refused by name', () => {
  expect(() => loadCatalogue(1999)).toThrow('seeds/1999/catalogue.yaml：无法读取');
});

function copyWith(file: string, from: string, to: string): URL {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  folders.push(folder);
  mkdirSync(join(folder, '2026'));
  for (const name of ['catalogue', 'bindings', 'criteria']) {
    const text = readFileSync(new URL(`2026/${name}.yaml`, import.meta.url), 'utf8');
    writeFileSync(join(folder, '2026', `${name}.yaml`), name === file ? text.replace(from, to) : text);
  }
  return pathToFileURL(`${folder}/`);
}
