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
  const type = (await fileTypeFromFile(path))?.mime;
  const extension = type && ALLOWED[type];
  return extension ? { type, extension } : undefined;
}
