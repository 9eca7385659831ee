/** What a file is by its content. `OLD`: .xls or .et as programs of before 2007 write them. */
export type SheetFormat = 'XLSX' | 'HTML' | 'TEXT' | 'OLD' | 'PROTECTED' | 'UNKNOWN';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** Name of the stream in which Office and WPS put an encrypted workbook, in UTF-16. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
const LOOKED_AT = 4096;

/** Tells a file by its content: other systems call an HTML table .xls. */
export function formatOf(bytes: Uint8Array): SheetFormat {
  if (startsWith(bytes, ZIP)) return 'XLSX';
  if (startsWith(bytes, COMPOUND)) return holds(bytes, ENCRYPTED) ? 'PROTECTED' : 'OLD';
  if (isUtf16(bytes)) return 'TEXT';
  const head = bytes.subarray(0, LOOKED_AT);
  if (head.includes(0)) return 'UNKNOWN';
  // Markup is ASCII in every encoding that can follow.
  const text = String.fromCharCode(...head);
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(text)) return 'OLD';
  return /<(!doctype html|html|table|head|meta|style)\b/i.test(text) ? 'HTML' : 'TEXT';
}

/** Text of a file: UTF-8 with or without mark, UTF-16 as Excel's "Unicode text", else GB18030. */
export function decodeText(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte);
}

function holds(bytes: Uint8Array, piece: readonly number[]): boolean {
  for (let at = bytes.indexOf(piece[0]!); at >= 0; at = bytes.indexOf(piece[0]!, at + 1))
    if (piece.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}
