import { daysBetween, type CalendarDate } from '@minsheng/kernel/domain';
import type { SCREENINGS } from './screenings.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FIRST_DAY = '1899-12-30' as CalendarDate;

type Row = (typeof SCREENINGS)[number];

/**
 * A workbook as WPS and Excel write one, unlike ours: texts in a list of their own, pieces of a text with different fonts, readings
 * (拼音) beside it, links from the root, a title over merged cells, a formula with what it came to, cells left out of their row.
 */
export function wpsParts(rows: readonly Row[]): Readonly<Record<string, string>> {
  const texts: string[] = [];
  const shared = (text: string) => (texts.includes(text) ? texts.indexOf(text) : texts.push(text) - 1);
  const text = (at: string, said: string) => `<c r="${at}" s="1" t="s"><v>${shared(said)}</v></c>`;
  const headings = ['筛查项目', '姓名', '身份证号', '居住乡镇（街道）', '筛查机构', '筛查日期'];
  const lines = rows.map(({ programme, name, idNumber, township, facility, day }, nth) => {
    const n = nth + 3;
    const number =
      typeof idNumber === 'string' ? text(`C${n}`, idNumber) : `<c r="C${n}"><v>${idNumber}</v></c>`;
    const date = day.includes('-')
      ? `<c r="F${n}" s="2"><v>${daysBetween(FIRST_DAY, day as CalendarDate)}</v></c>`
      : text(`F${n}`, day);
    const place = `<c r="D${n}" t="str"><f>TRIM("${township}")</f><v>${township}</v></c>`;
    return `<row r="${n}" spans="1:9">${text(`A${n}`, programme)}${text(`B${n}`, name)}${number}${place}${text(`E${n}`, facility)}${date}</row>`;
  });
  const title = `<row r="1" ht="30" customHeight="1">${text('A1', '石柱县两癌检查登记表')}<c r="B1" s="1"/><c r="C1" s="1"/></row>`;
  const heading = `<row r="2">${headings.map((it, nth) => text(`${'ABCDEF'[nth]}2`, it)).join('')}</row>`;
  const sheet = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr/><dimension ref="A1:F${rows.length + 2}"/><sheetData>${title}${heading}${lines.join('')}<row r="60"><c r="A60" s="1"/></row></sheetData><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells></worksheet>`;
  const list = texts.map((it, nth) =>
    nth % 2
      ? `<si><r><rPr><b/></rPr><t>${it.slice(0, 1)}</t></r><r><t xml:space="preserve">${it.slice(1)}</t></r><rPh sb="0" eb="1"><t>PINYIN</t></rPh></si>`
      : `<si><t>${it}</t></si>`,
  );
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'docProps/custom.xml': `${HEAD}<Properties><property name="KSOProductBuildVer"/></Properties>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><sheets><sheet name="说明" sheetId="4" state="veryHidden" r:id="rId1"/><sheet name="Sheet1" sheetId="1" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships><Relationship Id="rId2" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId1" Target="/xl/worksheets/sheet4.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    'xl/worksheets/sheet4.xml': `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${list.join('')}</sst>`,
  };
}
