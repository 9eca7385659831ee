import { type Entry, fromBuffer } from 'yauzl';
import { SheetFault } from './sheet-fault.ts';

const MEGABYTE = 1024 * 1024;
/** A sheet of 100 000 rows and 20 columns has about 150 megabytes. */
const MOST_UNPACKED = 300 * MEGABYTE;
/** Tables shrink to a tenth, at most to a fortieth; what shrinks further was made to burst. */
const MOST_SHRUNK = 100;
const LOOKED_AT_FROM = MEGABYTE;
const MOST_PARTS = 2000;

/**
 * Looks at the list of parts of a zip before anything is unpacked. Refuses what is no workbook, what has a password, and what
 * would burst. A part that turns out larger than the list says ends the reading later.
 */
export function checkArchive(bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (failed, zip) => {
      if (failed) return reject(new SheetFault('SHEET_BROKEN'));
      let unpacked = 0;
      let isWorkbook = false;
      if (zip.entryCount > MOST_PARTS) return reject(new SheetFault('SHEET_BURSTS'));
      zip.on('error', () => reject(new SheetFault('SHEET_BROKEN')));
      zip.on('entry', (entry: Entry) => {
        unpacked += entry.uncompressedSize;
        isWorkbook ||= entry.fileName === 'xl/workbook.xml';
        if (unpacked > MOST_UNPACKED || shrinksTooMuch(entry)) reject(new SheetFault('SHEET_BURSTS'));
        else if (entry.isEncrypted()) reject(new SheetFault('SHEET_PROTECTED'));
        else zip.readEntry();
      });
      zip.on('end', () => (isWorkbook ? resolve() : reject(new SheetFault('SHEET_UNKNOWN'))));
      zip.readEntry();
    });
  });
}

function shrinksTooMuch({ compressedSize, uncompressedSize }: Entry): boolean {
  return uncompressedSize > LOOKED_AT_FROM && uncompressedSize > compressedSize * MOST_SHRUNK;
}
