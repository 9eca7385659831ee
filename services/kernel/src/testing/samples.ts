import { crc32 } from 'node:zlib';

const JPEG = [
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqm',
  'x5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAACAAMD',
  'ASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAVEAEBAAAAAAAAAAAAAAAAAAAAMf/EABUBAQEAAAAAAAAAAAAAAAAAAAQG/8QA',
  'FxEAAwEAAAAAAAAAAAAAAAAAAAECMf/aAAwDAQACEQMRAD8AnwAStZRziP/Z',
].join('');
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAGElEQVR4AWJiYPj//z+IAGKm/wyMDDAAAAAA//+XbFgYAAAABklEQVQDAH7zBv/xWDlDAAAAAElFTkSuQmCC';
const WEBP_PICTURE = 'VlA4IDQAAACwAQCdASoDAAIABABoJagCdLoABDAAAP7rOdYIdF2KO4qmqP/6Z5knQ/4mz+LMzxfEAAAA';

/** A picture of 3 × 2 points without metadata, in each format. */
export function picture(format: 'jpeg' | 'png' | 'webp'): Buffer {
  if (format === 'jpeg') return Buffer.from(JPEG, 'base64');
  if (format === 'png') return Buffer.from(PNG, 'base64');
  return webp();
}

/** Text that stands in every kind of metadata of {@link photo}. */
export const CAMERA = 'Camera of Zhang San';

/** The same picture as a telephone takes it: time, place (29.998611, 108.115), turned by 90°, comments, and a trailer. */
export function photo(format: 'jpeg' | 'png' | 'webp'): Buffer {
  if (format === 'webp') return webp(riffChunk('EXIF', exif()), riffChunk('XMP ', Buffer.from(CAMERA)));
  const bytes = picture(format);
  if (format === 'png') {
    // Behind the signature and IHDR.
    const chunks = [pngChunk('eXIf', exif()), pngChunk('tEXt', Buffer.from(`Comment\0${CAMERA}`))];
    return Buffer.concat([bytes.subarray(0, 33), ...chunks, bytes.subarray(33), Buffer.from(CAMERA)]);
  }
  const segments = [
    jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif()])),
    jpegSegment(0xed, Buffer.from(`Photoshop 3.0\0${CAMERA}`)),
    jpegSegment(0xfe, Buffer.from(CAMERA)),
  ];
  return Buffer.concat([bytes.subarray(0, 2), ...segments, bytes.subarray(2), Buffer.from(CAMERA)]);
}

export function pdf(text = 'x'): Buffer {
  return Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% ${text}\ntrailer<</Root 1 0 R>>\n%%EOF\n`);
}

/** A zip as Office writes it; `main` is the part by which a document differs from a table. */
export function office(main: 'word/document.xml' | 'xl/workbook.xml', type = mainType(main)): Buffer {
  const types = `<Types><Override PartName="/${main}" ContentType="${type}.main+xml"/></Types>`;
  return zip({ '[Content_Types].xml': types, [main]: '<x/>' });
}

function mainType(main: string): string {
  const kind = main.startsWith('word') ? 'wordprocessingml.document' : 'spreadsheetml.sheet';
  return `application/vnd.openxmlformats-officedocument.${kind}`;
}

/** An archive without compression. */
export function zip(entries: Readonly<Record<string, string>>): Buffer {
  const parts = Object.entries(entries).map(([name, content]) => {
    const text = Buffer.from(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(text), 10);
    fields.writeUInt32LE(text.length, 14);
    fields.writeUInt32LE(text.length, 18);
    fields.writeUInt16LE(name.length, 22);
    return {
      name,
      fields,
      local: Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), text]),
    };
  });
  let offset = 0;
  const central = parts.map(({ name, fields, local }) => {
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    offset += local.length;
    return Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, rest, Buffer.from(name)]);
  });
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(central).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts.map((it) => it.local), ...central, end]);
}

function webp(...metadata: readonly Buffer[]): Buffer {
  const flags = metadata.length > 0 ? '0c' : '00';
  const extended = riffChunk('VP8X', Buffer.from(`${flags}000000020000010000`, 'hex'));
  const body = Buffer.concat([
    Buffer.from('WEBP'),
    extended,
    Buffer.from(WEBP_PICTURE, 'base64'),
    ...metadata,
  ]);
  return riffChunk('RIFF', body);
}

function riffChunk(name: string, content: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(content.length);
  return Buffer.concat([Buffer.from(name), size, content, Buffer.alloc(content.length % 2)]);
}

function pngChunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), content]);
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, check]);
}

function jpegSegment(marker: number, content: Buffer): Buffer {
  const head = Buffer.of(0xff, marker, 0, 0);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

interface Entry {
  readonly tag: number;
  readonly type: 2 | 3 | 4 | 5;
  readonly content: Buffer;
}

const SIZE = { 2: 1, 3: 2, 4: 4, 5: 8 } as const;

function exif(): Buffer {
  const [main, sub, gps] = [8, 200, 300];
  const degrees = (...parts: readonly number[]) => Buffer.concat(parts.flatMap((it) => [long(it), long(1)]));
  const bytes = Buffer.alloc(500);
  bytes.write('4d4d002a00000008', 0, 'hex');
  directory(bytes, main, [
    { tag: 0x010f, type: 2, content: Buffer.from(`${CAMERA}\0`) },
    { tag: 0x0112, type: 3, content: Buffer.of(0, 6) },
    { tag: 0x8769, type: 4, content: long(sub) },
    { tag: 0x8825, type: 4, content: long(gps) },
  ]);
  directory(bytes, sub, [{ tag: 0x9003, type: 2, content: Buffer.from('2026:05:06 10:11:12\0') }]);
  directory(bytes, gps, [
    { tag: 1, type: 2, content: Buffer.from('N\0') },
    { tag: 2, type: 5, content: degrees(29, 59, 55) },
    { tag: 3, type: 2, content: Buffer.from('E\0') },
    { tag: 4, type: 5, content: degrees(108, 6, 54) },
  ]);
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Writes entries at `at`, and what is longer than four bytes behind them. */
function directory(bytes: Buffer, at: number, entries: readonly Entry[]): void {
  bytes.writeUInt16BE(entries.length, at);
  let behind = at + 2 + entries.length * 12 + 4;
  for (const [index, { tag, type, content }] of entries.entries()) {
    const start = at + 2 + index * 12;
    bytes.writeUInt16BE(tag, start);
    bytes.writeUInt16BE(type, start + 2);
    bytes.writeUInt32BE(content.length / SIZE[type], start + 4);
    if (content.length <= 4) content.copy(bytes, start + 8);
    else {
      bytes.writeUInt32BE(behind, start + 8);
      content.copy(bytes, behind);
      behind += content.length;
    }
  }
}
