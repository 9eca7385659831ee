type Clean = (bytes: Buffer, orientation: number) => Buffer;

const CLEANERS: Readonly<Record<string, Clean>> = {
  'image/jpeg': cleanJpeg,
  'image/png': cleanPng,
  'image/webp': cleanWebp,
};

export function isImage(type: string): boolean {
  return type in CLEANERS;
}

/**
 * A photo with only what its picture needs: no place, time, camera, comment, thumbnail, nor anything behind its end. Parts
 * that are not known are left out too. `orientation` (EXIF 1 to 8) is kept, else photos would lie on their side.
 * Throws RangeError where the bytes are not built as the type says.
 */
export function cleanImage(type: string, bytes: Buffer, orientation = 1): Buffer {
  return CLEANERS[type]!(bytes, orientation);
}

const [RESTART_FIRST, RESTART_LAST, START, END, SCAN] = [0xd0, 0xd7, 0xd8, 0xd9, 0xda];

function cleanJpeg(bytes: Buffer, orientation: number): Buffer {
  const kept: Buffer[] = [Buffer.of(0xff, START)];
  if (orientation > 1 && orientation <= 8) kept.push(orientationOnly(orientation));
  let scanned = false;
  for (let at = 2; ;) {
    // A camera that was cut off leaves no end; what it took can still be seen.
    if (at >= bytes.length && scanned) break;
    if (bytes[at] !== 0xff) throw new RangeError('no marker where a segment of a JPEG begins');
    const marker = bytes[at + 1]!;
    if (marker === END) break;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const head = at + 2 + bytes.readUInt16BE(at + 2);
    if (head > bytes.length) throw new RangeError('a segment of a JPEG ends behind the file');
    const end = marker === SCAN ? endOfScan(bytes, head) : head;
    scanned ||= marker === SCAN;
    if (isPicture(marker, bytes.subarray(at + 4, head))) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, Buffer.of(0xff, END)]);
}

/** Tables, frames and scans, and of the application's segments those by which colours are right. */
function isPicture(marker: number, content: Buffer): boolean {
  if (marker === 0xe0) return content.subarray(0, 5).toString('latin1') === 'JFIF\0';
  if (marker === 0xe2) return content.subarray(0, 12).toString('latin1') === 'ICC_PROFILE\0';
  if (marker === 0xee) return content.subarray(0, 5).toString('latin1') === 'Adobe';
  return marker >= 0xc0 && marker < 0xe0;
}

function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    const goesOn = next === 0 || next === 0xff || (next! >= RESTART_FIRST && next! <= RESTART_LAST);
    if (next !== undefined && !goesOn) return at;
  }
  return bytes.length;
}

/** An EXIF segment with one entry. */
function orientationOnly(orientation: number): Buffer {
  const entry = `01120003000000010${'0'.repeat(2)}${orientation}0000`;
  return Buffer.from(`ffe100224578696600004d4d002a000000080001${entry}00000000`, 'hex');
}

const PNG_CHUNKS = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP bKGD pHYs acTL fcTL fdAT'.split(' '),
);

function cleanPng(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, 8)];
  for (let at = 8; ;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (end > bytes.length) throw new RangeError('a chunk of a PNG ends behind the file');
    if (PNG_CHUNKS.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return Buffer.concat(kept);
    at = end;
  }
}

const WEBP_CHUNKS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
// In the flags of VP8X: EXIF and XMP follow.
const WEBP_METADATA = 0x0c;

function cleanWebp(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  const last = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  for (let at = 12; at < last;) {
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    const name = bytes.toString('latin1', at, at + 4);
    if (at + 8 + size > bytes.length) throw new RangeError('a chunk of a WEBP ends behind the file');
    if (WEBP_CHUNKS.has(name))
      kept.push(name === 'VP8X' ? withoutFlags(bytes, at, end) : bytes.subarray(at, end));
    at = end;
  }
  const body = Buffer.concat(kept);
  const head = Buffer.from('RIFF....WEBP', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}

function withoutFlags(bytes: Buffer, at: number, end: number): Buffer {
  const chunk = Buffer.from(bytes.subarray(at, end));
  chunk[8]! &= ~WEBP_METADATA;
  return chunk;
}
