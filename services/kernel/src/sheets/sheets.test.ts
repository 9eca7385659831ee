import { buffer } from 'node:stream/consumers';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zip } from '../testing/samples.ts';
import type { CalendarDate } from '../domain/index.ts';
import type { SheetRow } from './cell.rules.ts';
import { readSheet } from './read-sheet.ts';
import { writeSeparated } from './write-text.ts';
import { type OutSheet, writeWorkbook } from './write-workbook.ts';

async function rowsOf(bytes: Buffer): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const some of readSheet(bytes)) rows.push(...some);
  return rows;
}

const GB18030 = Buffer.from('d0d5c3fb2cc8d5c6da0d0ad5c5c8fd2c323032362e342e32340d0a', 'hex');
const SHEET: OutSheet = {
  name: '登记',
  columns: [
    { width: 12, asText: true, hint: { title: '姓名', text: '必填' } },
    { width: 8 },
    { width: 10, choices: '选项!$A$1:$A$2' },
  ],
  frozen: 1,
  rows: [
    [{ text: '姓名', style: 'required' }, { text: '人数' }, { text: '日期' }],
    [{ text: '=1+1<&"' }, { number: '12.50' }, { day: '2026-04-24' as CalendarDate }],
    [null, null, { text: '-a\u0001' }],
  ],
};

describe('tables are read by their content', () => {
  it('a workbook of our own, with what looks like a formula as text', async () => {
    expect(await rowsOf(await buffer(writeWorkbook([SHEET])))).toEqual([
      { n: 1, cells: ['姓名', '人数', '日期'] },
      { n: 2, cells: ['=1+1<&"', { number: '12.50' }, { number: '46136' }] },
      { n: 3, cells: ['', '', '-a'] },
    ]);
  });

  it('text of our own, with formulas made harmless', async () => {
    async function* rows() {
      yield* SHEET.rows as Iterable<never>;
    }
    const bytes = await buffer(writeSeparated(rows()));
    expect(bytes.toString()).toContain(`"'=1+1<&"""`);
    expect((await rowsOf(bytes))[1]).toEqual({ n: 2, cells: [`'=1+1<&"`, '12.50', '2026-04-24'] });
  });

  it.each([
    ['GB18030', GB18030],
    ['UTF-8', Buffer.from('姓名,日期\n张三,2026.4.24')],
    ['UTF-8 with a mark', Buffer.from('\uFEFF姓名,日期\r\n"张三",2026.4.24\r\n')],
    ['UTF-16 with tabs', Buffer.from('\uFEFF姓名\t日期\r\n张三\t2026.4.24', 'utf16le')],
    [
      'an HTML table',
      Buffer.from(
        '<html><meta charset="utf-8"><table><tr><th>姓名<th>日期</tr><tr><td>张三</td><td>2026.4.24</td></tr></table>',
      ),
    ],
  ])('%s', async (_, bytes) => {
    expect((await rowsOf(bytes)).map(({ cells }) => cells)).toEqual([
      ['姓名', '日期'],
      ['张三', '2026.4.24'],
    ]);
  });

  it('merged cells of an HTML table keep their columns; quoted line ends are one row', async () => {
    const html =
      '<table><tr><td colspan=3>标题</td></tr><tr><td>a</td><td>b&amp;c</td><td>d<br>e</td></tr></table>';
    expect((await rowsOf(Buffer.from(html))).map(({ cells }) => cells)).toEqual([
      ['标题', '', ''],
      ['a', 'b&c', 'd\ne'],
    ]);
    const tall =
      '<table><tr><th rowspan=2>姓名</th><th colspan=2>检查</th><th rowspan=2>备注</th></tr><tr><th>日期</th><th>机构</th></tr><tr><td>甲</td><td>1</td><td>2</td><td>3</td></tr></table>';
    expect((await rowsOf(Buffer.from(tall))).map(({ cells }) => cells)).toEqual([
      ['姓名', '检查', '', '备注'],
      ['', '日期', '机构', ''],
      ['甲', '1', '2', '3'],
    ]);
    expect(await rowsOf(Buffer.from('a,"b\n""c"""\n\nd,e'))).toEqual([
      { n: 1, cells: ['a', 'b\n"c"'] },
      { n: 3, cells: ['d', 'e'] },
    ]);
  });
});

describe('checklist 26, 27, 28: what is no table is refused', () => {
  const refused = async (bytes: Buffer) =>
    rowsOf(bytes).then(
      () => 'read',
      (error: { code: string }) => error.code,
    );
  const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');

  it.each([
    ['of before 2007', Buffer.concat([compound, Buffer.alloc(600)]), 'SHEET_OLD'],
    [
      'with a password',
      Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]),
      'SHEET_PROTECTED',
    ],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'SHEET_UNKNOWN'],
    ['another zip', zip({ 'word/document.xml': 'x' }), 'SHEET_UNKNOWN'],
    ['a zip with a path out of it', zip({ '../../etc/passwd': 'x', 'xl/workbook.xml': 'x' }), 'SHEET_BROKEN'],
    ['half a zip', zip({ 'xl/workbook.xml': '<workbook/>' }).subarray(0, 60), 'SHEET_BROKEN'],
    [
      'a workbook whose sheet is cut off',
      zip(workbookOf('<worksheet><sheetData><row r="1"><c><v>1</v></c></row><row r="2">')),
      'SHEET_BROKEN',
    ],
    ['a workbook without sheets', zip({ 'xl/workbook.xml': '<workbook/>' }), 'SHEET_BROKEN'],
  ])('%s', async (_, bytes, code) => {
    expect(await refused(bytes)).toBe(code);
  });

  it('a bomb, before anything is unpacked', async () => {
    const bomb = packed('xl/worksheets/sheet1.xml', Buffer.alloc(64 * 1024 * 1024, 'a'));
    const before = process.cpuUsage();
    expect(await refused(bomb)).toBe('SHEET_BURSTS');
    // Of the processor alone, so that neighbours do not count.
    expect(process.cpuUsage(before).user).toBeLessThan(100_000);
  });

  it('a bomb that lies about its size', async () => {
    const bomb = packed('xl/workbook.xml', Buffer.alloc(64 * 1024 * 1024, 'a'), 900);
    expect(['SHEET_BROKEN', 'SHEET_BURSTS']).toContain(await refused(bomb));
  });

  it('more rows than an import takes', async () => {
    expect(await refused(Buffer.from('a,b\n'.repeat(100_600)))).toBe('SHEET_TOO_LONG');
  });

  it('a document whose entities would grow', async () => {
    const lol =
      '<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><workbook><sheets><sheet name="&b;"/></sheets></workbook>';
    expect(await refused(zip({ 'xl/workbook.xml': lol }))).toBe('SHEET_BROKEN');
  });
});

function workbookOf(sheet: string): Readonly<Record<string, string>> {
  return {
    'xl/workbook.xml': '<workbook><sheets><sheet name="表" r:id="r"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r" Target="sheet.xml"/></Relationships>',
    'xl/sheet.xml': sheet,
  };
}

/** A zip with one shrunk part; `claimed`: the size that its list says. */
function packed(name: string, content: Buffer, claimed = content.length): Buffer {
  const shrunk = deflateRawSync(content);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(shrunk.length, 14);
  fields.writeUInt32LE(claimed, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), shrunk]);
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x00'),
    fields,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
