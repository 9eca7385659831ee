import { daysBetween, type CalendarDate } from '../domain/index.ts';
import { looksLikeFormula } from './formula.rules.ts';

/** A cell as it is put out. `style`: of a text. */
export type OutCell =
  | { readonly text: string; readonly style?: 'heading' | 'required' | 'example' | 'wrapped' }
  | { readonly number: string }
  | { readonly day: CalendarDate }
  | null;

export interface OutColumn {
  /** Characters. */
  readonly width: number;
  /** What is typed below stays as it is typed: numbers of papers and people. */
  readonly asText?: boolean;
  readonly asDay?: boolean;
  /** Shown beside a cell that is being filled in. */
  readonly hint?: { readonly title: string; readonly text: string };
  /** Cells of another sheet with what may be chosen: `选项!$A$2:$A$9`. */
  readonly choices?: string;
}

export interface SheetPlan {
  readonly name: string;
  readonly hidden?: boolean;
  readonly columns: readonly OutColumn[];
  /** Rows at the top that stay in sight. */
  readonly frozen?: number;
}

/** Rows for which a column's choices and hints are offered. */
const OFFERED_ROWS = 20_000;
const FIRST_DAY = '1899-12-30' as CalendarDate;
const STYLE = {
  plain: 0,
  heading: 1,
  required: 2,
  example: 3,
  wrapped: 4,
  text: 5,
  day: 6,
  quoted: 7,
} as const;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function contentTypes(sheets: number): string {
  const all = Array.from({ length: sheets }, (_, nth) => part(`worksheets/sheet${nth + 1}.xml`, 'worksheet'));
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook.xml', 'sheet.main')}${part('styles.xml', 'styles')}${all.join('')}</Types>`;
}

function part(name: string, type: string): string {
  return `<Override PartName="/xl/${name}" ContentType="${TYPE}.${type}+xml"/>`;
}

export function links(targets: readonly { readonly type: string; readonly target: string }[]): string {
  const all = targets.map(
    ({ type, target }, nth) =>
      `<Relationship Id="rId${nth + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

export function workbook(sheets: readonly SheetPlan[]): string {
  const all = sheets.map(
    ({ name, hidden }, nth) =>
      `<sheet name="${escape(name)}" sheetId="${nth + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${nth + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${all.join('')}</sheets></workbook>`;
}

/** In the order of {@link STYLE}. */
const FORMATS = [
  'numFmtId="0" fontId="0" fillId="0"',
  'numFmtId="49" fontId="1" fillId="2" applyFont="1" applyFill="1"',
  'numFmtId="49" fontId="2" fillId="2" applyFont="1" applyFill="1"',
  'numFmtId="49" fontId="3" fillId="0" applyFont="1"',
  'numFmtId="49" fontId="0" fillId="0" wrapped',
  'numFmtId="49" fontId="0" fillId="0"',
  'numFmtId="164" fontId="0" fillId="0" applyNumberFormat="1"',
  'numFmtId="49" fontId="0" fillId="0" quotePrefix="1"',
].map((it) =>
  it.endsWith(' wrapped')
    ? `<xf ${it.slice(0, -8)} borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf>`
    : `<xf ${it} borderId="0" xfId="0"/>`,
);

const FONT = '<sz val="11"/><name val="宋体"/>';
export const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="4"><font>${FONT}</font><font><b/>${FONT}</font><font><b/><sz val="11"/><color rgb="FFB42318"/><name val="宋体"/></font><font><i/><sz val="11"/><color rgb="FF667085"/><name val="宋体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEAF0F8"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${FORMATS.length}">${FORMATS.join('')}</cellXfs></styleSheet>`;

export function sheetHead({ columns, frozen = 0 }: SheetPlan): string {
  const widths = columns.map(({ width, asText, asDay }, nth) => {
    const style = asText ? STYLE.text : asDay ? STYLE.day : STYLE.plain;
    return `<col min="${nth + 1}" max="${nth + 1}" width="${width}" style="${style}" customWidth="1"/>`;
  });
  const pane = frozen
    ? `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`
    : '';
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
}

export function sheetTail({ columns, frozen = 0 }: SheetPlan): string {
  const checks = columns.flatMap(({ hint, choices }, nth) => {
    if (!hint && !choices) return [];
    const where = `sqref="${letters(nth)}${frozen + 1}:${letters(nth)}${OFFERED_ROWS}"`;
    const about = hint
      ? ` showInputMessage="1" promptTitle="${escape(hint.title.slice(0, 30))}" prompt="${escape(hint.text.slice(0, 250))}"`
      : '';
    // What is not on the list is for the import to refuse, in words: other systems write a choice otherwise.
    return choices
      ? [
          `<dataValidation type="list" allowBlank="1"${about} ${where}><formula1>${escape(choices)}</formula1></dataValidation>`,
        ]
      : [`<dataValidation allowBlank="1"${about} ${where}/>`];
  });
  const all =
    checks.length > 0 ? `<dataValidations count="${checks.length}">${checks.join('')}</dataValidations>` : '';
  return `</sheetData>${all}</worksheet>`;
}

export function cellXml(cell: OutCell, column: number, row: number): string {
  if (cell === null) return '';
  const where = `r="${letters(column)}${row}"`;
  if ('number' in cell) return `<c ${where}><v>${cell.number}</v></c>`;
  if ('day' in cell) return `<c ${where} s="${STYLE.day}"><v>${daysBetween(FIRST_DAY, cell.day)}</v></c>`;
  const { text, style = looksLikeFormula(text) ? 'quoted' : 'text' } = cell;
  return `<c ${where} s="${STYLE[style]}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`;
}

/** 0 -> `A`, 27 -> `AB` */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

// Beside markup, what XML cannot have at all.
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

function escape(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(UNWRITABLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
