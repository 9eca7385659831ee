import { formatBytes } from '../format/file-size.ts';
import type { ServedFile } from './upload.ts';

interface FileLinkProps {
  readonly file: ServedFile;
}

/** Name and size of a file; a click downloads it. */
export function FileLink({ file: { name, bytes, url } }: FileLinkProps) {
  return (
    <a href={url} download={name} className="ms-file-link">
      {name} <small className="ms-quiet">{formatBytes(bytes)}</small>
    </a>
  );
}
