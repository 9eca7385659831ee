import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';

/** What may be kept: media type -> extension. */
const ALLOWED: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

export interface FileType {
  readonly type: string;
  readonly extension: string;
}

/** The type of a file by its content; undefined for what is not allowed, whatever it calls itself. */
export async function findFileType(path: string): Promise<FileType | undefined> {
  const found = (await fileTypeFromFile(path))?.mime;
  const type = found ?? ((await isLatePdf(path)) ? 'application/pdf' : undefined);
  const extension = type && ALLOWED[type];
  return extension ? { type, extension } : undefined;
}

// Scanners and printers write before it; readers look for it so far (ISO 32000-1, Annex H.3.4).
const PDF_HEADER_WITHIN = 1024;

async function isLatePdf(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(PDF_HEADER_WITHIN), 0, PDF_HEADER_WITHIN, 0);
    return buffer.subarray(0, bytesRead).includes('%PDF-');
  } finally {
    await file.close();
  }
}
